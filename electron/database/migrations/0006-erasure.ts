/**
 * A person can be erased. The log stays append-only but for one thing: while an erasure is under way (a row of `erasure` that is not
 * finished, which exists only inside its transaction), a payload may give way to the mark of erasure.
 */
export const erasureSchema = `
ALTER TABLE lead ADD COLUMN erased_at INTEGER;

CREATE TABLE erasure (
  id TEXT PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES lead (id),
  actor TEXT NOT NULL,
  -- one of a few words: text of one's own could name the person again
  reason TEXT NOT NULL CHECK (reason IN ('requested', 'consent_withdrawn', 'purpose_ended', 'mistake')),
  started_at INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
CREATE TRIGGER erasure_is_kept BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'an erasure is kept'); END;
CREATE TRIGGER erasure_only_finishes BEFORE UPDATE ON erasure
WHEN OLD.finished_at IS NOT NULL OR NEW.finished_at IS NULL OR
  (NEW.id, NEW.lead_id, NEW.actor, NEW.reason, NEW.started_at) IS NOT (OLD.id, OLD.lead_id, OLD.actor, OLD.reason, OLD.started_at)
BEGIN SELECT RAISE(ABORT, 'an erasure only finishes'); END;

DROP TRIGGER op_is_append_only_update;
CREATE TRIGGER op_is_append_only_update BEFORE UPDATE ON op
WHEN NEW.payload_json <> '{"erased":true}' OR NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL) OR
  (NEW.id, NEW.at, NEW.actor, NEW.kind, NEW.entity, NEW.entity_id) IS NOT (OLD.id, OLD.at, OLD.actor, OLD.kind, OLD.entity, OLD.entity_id)
BEGIN SELECT RAISE(ABORT, 'op is append-only'); END;
CREATE INDEX erasure_under_way ON erasure (finished_at) WHERE finished_at IS NULL;
`
