/** What lies on the desk survives the app: typing that is not saved as anything yet, the place where the rep is, and the pulse of a live call. */
export const journalSchema = `
-- typing towards something: an outcome, an answer, a to-do. It is gone once that is saved
CREATE TABLE draft (
  lead_id TEXT NOT NULL REFERENCES lead (id),
  -- which field or form of the lead it stands in: one of DraftSlot
  slot TEXT NOT NULL,
  -- the call it was typed in; a draft of a closed call counts no more
  call_id TEXT REFERENCES call (id),
  -- as the screen gave it; nobody else reads it
  content_json TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (lead_id, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_by_call ON draft (call_id) WHERE call_id IS NOT NULL;

-- one row: where the rep is. A lead that is gone by the next start is no harm, so nothing refers to it
CREATE TABLE desk_session (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entry_id TEXT,
  -- where the rep looks in the script before there is a call, and of which version
  script_version_id TEXT,
  session_json TEXT,
  on_day TEXT,
  -- when the app last knew a call to be running, and which
  pulse_at INTEGER,
  pulse_call_id TEXT
) STRICT;
`
