/**
 * Calls can be recorded: a list says whether, what for and what the customer is told; a row tells of each recording. The sound itself lies
 * in a file beside the database, named after the call (docs/decisions/0028). A row outlives its sound, so that the history says that there
 * was a recording and when it went.
 */
export const recordingsSchema = `
-- a ListRecording; without one, no call of the list is recorded
ALTER TABLE list ADD COLUMN recording_json TEXT;

CREATE TABLE recording (
  call_id TEXT PRIMARY KEY REFERENCES call (id),
  -- 'running' while it is written; one that is still so at a start was cut off
  state TEXT NOT NULL CHECK (state IN ('running', 'kept', 'erased')),
  started_at INTEGER NOT NULL,
  milliseconds INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  channels INTEGER NOT NULL DEFAULT 2,
  -- why it ends before its call does; NULL when it does not
  cut TEXT CHECK (cut IN ('disk', 'line', 'app')),
  -- what it was made for, as it was stated then
  purpose TEXT NOT NULL,
  -- the day on which it goes, at the latest
  erase_on TEXT NOT NULL,
  -- a CallAnalysis; NULL until it is known, and from erasing on
  analysis_json TEXT,
  erased_at INTEGER,
  -- who erased it by hand; empty for what a rule did
  erased_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX recording_to_erase ON recording (erase_on) WHERE state <> 'erased';
`
