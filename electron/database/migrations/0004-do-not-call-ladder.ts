/**
 * Do-not-call by department and group, entered by hand or from a list. The table is built anew, because its checks can't be changed; the
 * key of a person becomes a JSON array, since a name may itself hold the bar that parted company and person.
 */
export const doNotCallLadderSchema = `
-- companies that belong together; a company belongs to one group at most
CREATE TABLE company_group (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE company_group_member (
  company_key TEXT PRIMARY KEY,
  group_key TEXT NOT NULL REFERENCES company_group (key),
  -- the company as it was typed
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX company_group_member_by_group ON company_group_member (group_key);

-- entries made at once from one pasted or picked list
CREATE TABLE dnc_list (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  rep TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE dnc_rebuilt (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL CHECK (scope IN ('number', 'person', 'department', 'company', 'group')),
  -- what is known again whatever list it comes in on: the E.164 number, the key of a company or group, or a JSON array of keys:
  -- [company, person], ['', person, number] for a person without a company, [company, department]
  subject TEXT NOT NULL,
  -- the subject as people write it; empty for a number
  label TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT 'forbidden' CHECK (level IN ('caution', 'forbidden')),
  words TEXT NOT NULL DEFAULT '',
  call_id TEXT REFERENCES call (id),
  lead_id TEXT REFERENCES lead (id),
  dnc_list_id TEXT REFERENCES dnc_list (id),
  rep TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  lifted_at INTEGER,
  lifted_by TEXT,
  lift_reason TEXT
) STRICT;

-- of a lead that is still called what it was called then, both keys are known exactly; else the first bar parts them
INSERT INTO dnc_rebuilt (id, scope, subject, label, level, words, call_id, lead_id, rep, created_at, lifted_at, lifted_by, lift_reason)
SELECT id, scope,
  CASE
    WHEN scope <> 'person' THEN subject
    WHEN company_key = '' THEN json_array('', person_key, number)
    ELSE json_array(company_key, person_key)
  END,
  label, level, words, call_id, lead_id, rep, created_at, lifted_at, lifted_by, lift_reason
FROM (
  SELECT dnc.*,
    coalesce(call.number, (SELECT e164 FROM phone WHERE phone.lead_id = dnc.lead_id ORDER BY position, id LIMIT 1), '') AS number,
    CASE WHEN exact THEN known_company ELSE substr(subject, 1, instr(subject, '|') - 1) END AS company_key,
    CASE WHEN exact THEN known_person ELSE substr(subject, instr(subject, '|') + 1) END AS person_key,
    CASE scope
      WHEN 'number' THEN ''
      WHEN 'company' THEN coalesce(company_name, subject)
      ELSE trim(coalesce(company_name || ' ' || lead_name, replace(subject, '|', ' ')))
    END AS label
  FROM (
    SELECT dnc.*, company.name AS company_name, lead.name AS lead_name, company.name_key AS known_company, lead.name_key AS known_person,
      coalesce(company.name_key || '|' || lead.name_key = subject, false) AS exact
    FROM dnc LEFT JOIN lead ON lead.id = dnc.lead_id LEFT JOIN company ON company.id = lead.company_id
  ) AS dnc LEFT JOIN call ON call.id = dnc.call_id
);

DROP TABLE dnc;
ALTER TABLE dnc_rebuilt RENAME TO dnc;
-- finds what is in force as well: few entries are ever lifted
CREATE INDEX dnc_by_subject ON dnc (scope, subject);
CREATE INDEX dnc_by_lead ON dnc (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX dnc_by_list ON dnc (dnc_list_id) WHERE dnc_list_id IS NOT NULL;
CREATE INDEX dnc_by_time ON dnc (created_at DESC, id DESC);
`
