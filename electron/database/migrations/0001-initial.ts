/**
 * The first schema. Frozen: a later change is a later file.
 *
 * Conventions: ids are UUIDv7 text; instants are INTEGER milliseconds UTC (`*_at`, `*_until`); days without a time are TEXT
 * `YYYY-MM-DD` (`*_on`); flags are 0/1; JSON columns end in `_json` and hold only what is never searched.
 */
export const initialSchema = `
CREATE TABLE company (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- the name without legal form, width and case differences: what "the same company" is compared by
  name_key TEXT NOT NULL,
  kana TEXT NOT NULL DEFAULT '',
  industry TEXT NOT NULL DEFAULT '',
  employees INTEGER,
  region TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  -- nobody at this company is called before this instant (after a reception refusal)
  rest_until INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX company_by_name_key ON company (name_key);

CREATE TABLE lead (
  id TEXT PRIMARY KEY,
  company_id TEXT NOT NULL REFERENCES company (id),
  name TEXT NOT NULL DEFAULT '',
  name_key TEXT NOT NULL DEFAULT '',
  kana TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 4),
  score INTEGER NOT NULL DEFAULT 0,
  relationship TEXT NOT NULL DEFAULT '',
  opt_in_on TEXT,
  opt_out_on TEXT,
  custom_json TEXT NOT NULL DEFAULT '{}',
  -- a made-up lead of a practice list: only the practice line may dial it
  practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX lead_by_company_person ON lead (company_id, name_key);

CREATE TABLE phone (
  id TEXT PRIMARY KEY,
  -- a switchboard shared by many people belongs to the company (lead_id NULL); a direct or mobile number to the person
  company_id TEXT NOT NULL REFERENCES company (id),
  lead_id TEXT REFERENCES lead (id),
  e164 TEXT NOT NULL,
  raw TEXT NOT NULL,
  extension TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('main', 'direct', 'mobile')),
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'wrong')),
  position INTEGER NOT NULL DEFAULT 0,
  last_tried_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX phone_by_number ON phone (e164);
CREATE INDEX phone_by_company ON phone (company_id);
CREATE INDEX phone_by_lead ON phone (lead_id) WHERE lead_id IS NOT NULL;

CREATE TABLE behaviour (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  occurred_at INTEGER NOT NULL
) STRICT;
CREATE INDEX behaviour_by_lead ON behaviour (lead_id, occurred_at DESC);

CREATE TABLE script (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- a published bundle of scripts (full, hearing, blocks); immutable, pinned to every call made with it
CREATE TABLE script_version (
  id TEXT PRIMARY KEY,
  script_id TEXT NOT NULL REFERENCES script (id),
  version INTEGER NOT NULL,
  bundle_json TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  UNIQUE (script_id, version)
) STRICT;

CREATE TABLE list (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('inbound', 'outbound', 'dormant', 'first_use')),
  script_id TEXT NOT NULL REFERENCES script (id),
  source TEXT NOT NULL DEFAULT '',
  acquired_on TEXT,
  purpose TEXT NOT NULL DEFAULT '',
  max_attempts INTEGER NOT NULL DEFAULT 6 CHECK (max_attempts BETWEEN 1 AND 20),
  hours_json TEXT NOT NULL,
  practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE list_entry (
  id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES list (id),
  lead_id TEXT NOT NULL REFERENCES lead (id),
  -- why the lead waits; 'out' has left the queue
  lane TEXT NOT NULL CHECK (lane IN ('callback', 'retry', 'fresh', 'rest', 'out')),
  -- the order within a lane, smallest first: the due instant for callback, retry and rest (0 without one), the negated rank for fresh
  order_key INTEGER NOT NULL,
  -- promised (callback) or planned (retry) instant of the next call
  due_at INTEGER,
  -- who promised the call-back
  owner TEXT,
  -- not served before this instant, whatever the lane: number tried lately, company resting, skipped. 0 is "no wait": only such entries
  -- stand in the ordered indexes below, so that thousands of waiting ones cost the next lead nothing
  eligible_at INTEGER NOT NULL DEFAULT 0 CHECK (eligible_at >= 0),
  -- active right now: jumps the queue until hot_until, ordered by hot_key (score and freshness, smallest first)
  hot_until INTEGER,
  hot_key INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_outcome TEXT,
  last_called_at INTEGER,
  out_reason TEXT,
  skip_reason TEXT,
  lease_owner TEXT,
  lease_until INTEGER,
  created_at INTEGER NOT NULL,
  UNIQUE (list_id, lead_id),
  CHECK (lane NOT IN ('callback', 'retry') OR due_at IS NOT NULL),
  CHECK (lane NOT IN ('callback', 'retry', 'rest') OR order_key = coalesce(due_at, 0)),
  CHECK ((hot_until IS NULL) = (hot_key IS NULL))
) STRICT;
-- the first four cover the queries of the queue; which one serves which tier is said in docs/decisions/0006
CREATE INDEX list_entry_queue ON list_entry (list_id, lane, order_key, id, owner, hot_until, lease_owner, lease_until)
  WHERE lane <> 'out' AND eligible_at = 0;
CREATE INDEX list_entry_promised ON list_entry (list_id, owner, order_key, id, lease_owner, lease_until)
  WHERE lane = 'callback' AND eligible_at = 0;
CREATE INDEX list_entry_hot ON list_entry (list_id, hot_key, id, lane, order_key, hot_until, lease_owner, lease_until)
  WHERE hot_key IS NOT NULL AND lane <> 'out' AND lane <> 'callback' AND eligible_at = 0;
CREATE INDEX list_entry_waiting ON list_entry (list_id, eligible_at, lane, order_key, id, owner, hot_until, hot_key, lease_owner, lease_until)
  WHERE lane <> 'out' AND eligible_at > 0;
CREATE INDEX list_entry_cooling ON list_entry (list_id, hot_until) WHERE hot_until IS NOT NULL;
CREATE INDEX list_entry_out ON list_entry (list_id) WHERE lane = 'out';
CREATE INDEX list_entry_by_lead ON list_entry (lead_id);

CREATE TABLE call (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  list_entry_id TEXT REFERENCES list_entry (id),
  script_version_id TEXT NOT NULL REFERENCES script_version (id),
  number TEXT NOT NULL,
  line TEXT NOT NULL,
  rep TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  connected_at INTEGER,
  ended_at INTEGER,
  -- how the line says that it ended
  end_reason TEXT,
  -- where the rep stands in the script; rewritten at every step
  session_json TEXT NOT NULL,
  outcome TEXT,
  outcome_at INTEGER,
  -- what the outcome asked for: reason, scope, date …
  outcome_json TEXT
) STRICT;
CREATE INDEX call_by_lead ON call (lead_id, started_at DESC);
CREATE INDEX call_open ON call (started_at) WHERE outcome IS NULL;
CREATE INDEX call_by_day ON call (started_at);

CREATE TABLE call_step (
  call_id TEXT NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  script TEXT NOT NULL,
  step TEXT NOT NULL,
  entered_at INTEGER NOT NULL,
  PRIMARY KEY (call_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  call_id TEXT REFERENCES call (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('guessed', 'heard')),
  words TEXT NOT NULL DEFAULT '',
  step TEXT,
  rep TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  -- the answer that took its place; NULL is the one in force. '' marks one taken back without a successor
  superseded_by TEXT
) STRICT;
CREATE INDEX answer_current ON answer (lead_id, field) WHERE superseded_by IS NULL;
CREATE INDEX answer_history ON answer (lead_id, field, answered_at DESC);

CREATE TABLE note (
  call_id TEXT PRIMARY KEY REFERENCES call (id),
  lead_id TEXT NOT NULL REFERENCES lead (id),
  facts TEXT NOT NULL DEFAULT '',
  interpretation TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '',
  consult INTEGER NOT NULL DEFAULT 0 CHECK (consult IN (0, 1)),
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_lead ON note (lead_id);

CREATE TABLE todo (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  call_id TEXT REFERENCES call (id),
  kind TEXT NOT NULL,
  -- the instant and its zone for a promised time; a day alone for the rest
  due_at INTEGER,
  zone TEXT,
  due_on TEXT,
  owner TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  closed_at INTEGER
) STRICT;
CREATE INDEX todo_open_by_lead ON todo (lead_id) WHERE closed_at IS NULL;
CREATE INDEX todo_open_by_due ON todo (due_at) WHERE closed_at IS NULL;

CREATE TABLE handoff (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  call_id TEXT NOT NULL REFERENCES call (id),
  meeting_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  place TEXT NOT NULL,
  attendees TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'approved', 'cancelled')),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX handoff_by_lead ON handoff (lead_id);

-- follow-up mails that an outcome planned; nothing is sent from here without a person
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  call_id TEXT REFERENCES call (id),
  template TEXT NOT NULL,
  due_on TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'stopped')),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX mail_planned_by_lead ON mail (lead_id) WHERE status = 'planned';

CREATE TABLE dnc (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL CHECK (scope IN ('number', 'person', 'company')),
  -- the E.164 number, or the keys by which a person (company key + person key) or company is known again
  subject TEXT NOT NULL,
  level TEXT NOT NULL DEFAULT 'forbidden' CHECK (level IN ('caution', 'forbidden')),
  words TEXT NOT NULL DEFAULT '',
  call_id TEXT REFERENCES call (id),
  lead_id TEXT REFERENCES lead (id),
  rep TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  lifted_at INTEGER,
  lifted_by TEXT,
  lift_reason TEXT
) STRICT;
CREATE INDEX dnc_in_force ON dnc (scope, subject) WHERE lifted_at IS NULL;

CREATE TABLE outcome_definition (
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  definition_json TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES list (id),
  file_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  quarantined INTEGER NOT NULL,
  report_json TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- every change, append-only: the audit trail, the source of undo, and one day the outbox of the hub
CREATE TABLE op (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  payload_json TEXT NOT NULL
) STRICT;
CREATE INDEX op_by_entity ON op (entity, entity_id, at);
CREATE TRIGGER op_is_append_only_update BEFORE UPDATE ON op BEGIN SELECT RAISE(ABORT, 'op is append-only'); END;
CREATE TRIGGER op_is_append_only_delete BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'op is append-only'); END;
`
