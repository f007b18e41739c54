/**
 * What the list of leads is ordered and filtered by stands beside each place in a list, so that one index per order answers for a million
 * rows without reading a table (docs/decisions/0021).
 *
 * `list_number` (of the list), `worth` (level and score of the lead), `name_order` (reading or name of the company), `due_order` and
 * `called_order` are copies that triggers keep; an import fills them in as it inserts. They are columns and neither expressions nor generated:
 * of those, SQLite either seeks no place in an order or reads the table.
 */
export const leadListSchema = `
ALTER TABLE list ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
UPDATE list SET number = (SELECT count(*) FROM list AS earlier WHERE earlier.id <= list.id);
CREATE TRIGGER list_is_numbered AFTER INSERT ON list WHEN NEW.number = 0
BEGIN UPDATE list SET number = (SELECT max(number) + 1 FROM list) WHERE id = NEW.id; END;

ALTER TABLE list_entry ADD COLUMN list_number INTEGER NOT NULL DEFAULT 0;
-- level * 10000 + score, the score cut to 0-9999
ALTER TABLE list_entry ADD COLUMN worth INTEGER NOT NULL DEFAULT 0;
ALTER TABLE list_entry ADD COLUMN name_order TEXT NOT NULL DEFAULT '';
-- due_at and last_called_at without NULL: without a time stands behind all times, never called before all calls
ALTER TABLE list_entry ADD COLUMN due_order INTEGER NOT NULL DEFAULT 9000000000000000;
ALTER TABLE list_entry ADD COLUMN called_order INTEGER NOT NULL DEFAULT 0;

UPDATE list_entry SET
  list_number = coalesce((SELECT number FROM list WHERE list.id = list_id), 0),
  worth = coalesce((SELECT level * 10000 + max(0, min(9999, score)) FROM lead WHERE lead.id = lead_id), 0),
  name_order = coalesce((SELECT coalesce(nullif(company.kana, ''), company.name_key)
    FROM lead JOIN company ON company.id = lead.company_id WHERE lead.id = lead_id), ''),
  due_order = coalesce(due_at, 9000000000000000),
  called_order = coalesce(last_called_at, 0);

CREATE TRIGGER list_entry_is_sorted AFTER INSERT ON list_entry WHEN NEW.list_number = 0
BEGIN UPDATE list_entry SET
  list_number = coalesce((SELECT number FROM list WHERE list.id = NEW.list_id), 0),
  worth = coalesce((SELECT level * 10000 + max(0, min(9999, score)) FROM lead WHERE lead.id = NEW.lead_id), 0),
  name_order = coalesce((SELECT coalesce(nullif(company.kana, ''), company.name_key)
    FROM lead JOIN company ON company.id = lead.company_id WHERE lead.id = NEW.lead_id), ''),
  due_order = coalesce(NEW.due_at, 9000000000000000),
  called_order = coalesce(NEW.last_called_at, 0)
  WHERE id = NEW.id; END;
CREATE TRIGGER list_entry_keeps_its_order AFTER UPDATE OF due_at, last_called_at ON list_entry
WHEN coalesce(NEW.due_at, 9000000000000000) <> NEW.due_order OR coalesce(NEW.last_called_at, 0) <> NEW.called_order
BEGIN UPDATE list_entry SET due_order = coalesce(NEW.due_at, 9000000000000000), called_order = coalesce(NEW.last_called_at, 0)
  WHERE id = NEW.id; END;
CREATE TRIGGER list_entry_follows_lead AFTER UPDATE OF level, score, company_id ON lead
WHEN (NEW.level, NEW.score, NEW.company_id) IS NOT (OLD.level, OLD.score, OLD.company_id)
BEGIN UPDATE list_entry SET
  worth = NEW.level * 10000 + max(0, min(9999, NEW.score)),
  name_order = coalesce((SELECT coalesce(nullif(kana, ''), name_key) FROM company WHERE id = NEW.company_id), '')
  WHERE lead_id = NEW.id; END;
CREATE TRIGGER list_entry_follows_company AFTER UPDATE OF kana, name_key ON company
WHEN coalesce(nullif(NEW.kana, ''), NEW.name_key) <> coalesce(nullif(OLD.kana, ''), OLD.name_key)
BEGIN UPDATE list_entry SET name_order = coalesce(nullif(NEW.kana, ''), NEW.name_key)
  WHERE lead_id IN (SELECT id FROM lead WHERE company_id = NEW.id); END;

-- the order, the id as tie-break, then all that is filtered by
CREATE INDEX list_entry_by_name ON list_entry (name_order, id, list_number, lane, out_reason, worth, attempts, last_outcome, due_order, called_order);
CREATE INDEX list_entry_by_due ON list_entry (due_order, id, list_number, lane, out_reason, worth, attempts, last_outcome, called_order);
CREATE INDEX list_entry_by_called ON list_entry (called_order, id, list_number, lane, out_reason, worth, attempts, last_outcome, due_order);
CREATE INDEX list_entry_by_worth ON list_entry (worth, id, list_number, lane, out_reason, attempts, last_outcome, due_order, called_order);
`
