/** Calls that come in: which way a call went, those that nobody took, and the lists of leads that a call brought. */
export const callsBothWaysSchema = `
ALTER TABLE call ADD COLUMN direction TEXT NOT NULL DEFAULT 'out' CHECK (direction IN ('out', 'in'));

-- lists that the desk keeps by itself: whoever called unknown, and whoever was dialled by hand
ALTER TABLE list ADD COLUMN role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'incoming', 'typed'));

-- incoming calls that nobody took; they are listed until somebody calls back, is called by them again, or puts them away
CREATE TABLE missed_call (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  line TEXT NOT NULL,
  -- E.164 where it can be read as such, else as the exchange gave it; empty when it was withheld
  number TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  -- whose number it was at that moment
  lead_id TEXT REFERENCES lead (id),
  -- turned down here, or because two calls were going on
  rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  settled_at INTEGER
) STRICT;
CREATE INDEX missed_call_open ON missed_call (at) WHERE settled_at IS NULL;
CREATE INDEX missed_call_by_lead ON missed_call (lead_id, at) WHERE lead_id IS NOT NULL;

-- a customer on hold has a pulse, too
ALTER TABLE desk_session ADD COLUMN pulse_other_call_id TEXT;
`
