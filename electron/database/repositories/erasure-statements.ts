import { forget } from './search-index-statements'

/** The person's own numbers; those of a company too when nobody else of it is left. */
const OWN_NUMBERS = `SELECT e164 FROM phone WHERE lead_id = $lead OR ($alone = 1 AND lead_id IS NULL AND company_id = $company)`
const CALLS = `SELECT id FROM call WHERE lead_id = $lead`
const IS_PERSON = `scope = 'person' AND subject IN (SELECT value FROM json_each($persons))`

/** What the log knows the person's records by. */
const RECORDS = ['call', 'answer', 'todo', 'mail', 'handoff', 'list_entry', 'dnc', 'behaviour', 'phone']
  .map((table) => `SELECT id FROM ${table} WHERE lead_id = $lead`)
  .concat('SELECT $lead')
  .join(' UNION ALL ')
/** A payload may hold whole rows of others beside the one it is about: what names the person goes, too. */
export const IN_LOG = `(entity_id IN (${RECORDS}) OR instr(payload_json, $lead)) AND payload_json <> '{"erased":true}'`

/**
 * Everything that an erasure does, in this order. What is about the person is deleted or emptied; what stays (calls, places in lists) says
 * nothing but that something happened. A table that comes to hold words about people belongs in here: a test looks at all of them.
 */
export const ERASE: readonly string[] = [
  // first, while the records that it is known by are there
  `UPDATE op SET payload_json = '{"erased":true}' WHERE ${IN_LOG}`,
  // what is left of a company goes into the index of the search again
  ...forget(`SELECT $lead UNION ALL SELECT $company WHERE $alone = 1 UNION ALL ${CALLS}`),
  `INSERT INTO search_changed (kind, subject) SELECT 'company', $company WHERE $alone = 1 ON CONFLICT DO NOTHING`,
  // who may not be called is known by a number alone from now on; at a switchboard that others share, it is a caution
  `INSERT INTO dnc (id, scope, subject, level, rep, created_at)
    SELECT $id || '-' || row_number() OVER (), 'number', number.e164, iif(number.shared, 'caution', dnc.level), dnc.rep, dnc.created_at
    FROM (SELECT e164, max(lead_id IS NULL AND $alone = 0) AS shared FROM phone
        WHERE lead_id = $lead OR (lead_id IS NULL AND company_id = $company AND ($alone = 1 OR NOT EXISTS (SELECT 1 FROM phone AS own WHERE own.lead_id = $lead)))
        GROUP BY e164) AS number
      JOIN (SELECT level, rep, created_at FROM dnc WHERE ${IS_PERSON} AND lifted_at IS NULL ORDER BY level DESC LIMIT 1) AS dnc
    WHERE NOT EXISTS (SELECT 1 FROM dnc AS known WHERE known.scope = 'number' AND known.subject = number.e164 AND known.lifted_at IS NULL)`,
  `DELETE FROM dnc WHERE ${IS_PERSON}`,
  `DELETE FROM dnc WHERE scope = 'number' AND lifted_at IS NOT NULL AND subject IN (${OWN_NUMBERS})`,
  `UPDATE dnc SET words = '', label = iif(scope IN ('number', 'person'), '', label), lift_reason = iif(lift_reason IS NULL, NULL, ''), lead_id = NULL, call_id = NULL
    WHERE lead_id = $lead OR call_id IN (${CALLS}) OR (scope = 'number' AND subject IN (${OWN_NUMBERS}))`,
  ...['draft', 'note', 'answer', 'todo', 'mail', 'handoff', 'behaviour'].map((table) => `DELETE FROM ${table} WHERE lead_id = $lead`),
  `DELETE FROM missed_call WHERE lead_id = $lead OR (number <> '' AND number IN (${OWN_NUMBERS}))`,
  `DELETE FROM import_change WHERE entity_id = $lead OR ($alone = 1 AND entity_id = $company)`,
  `DELETE FROM phone WHERE lead_id = $lead OR ($alone = 1 AND lead_id IS NULL AND company_id = $company)`,
  // the sound goes right after the transaction, and at the latest with the next start
  `UPDATE recording SET state = 'erased', analysis_json = NULL, erased_at = $at WHERE state <> 'erased' AND call_id IN (${CALLS})`,
  `UPDATE call SET number = '', session_json = '{}', outcome_json = NULL WHERE lead_id = $lead`,
  `UPDATE list_entry SET lane = 'out', order_key = 0, due_at = NULL, owner = NULL, eligible_at = 0, hot_until = NULL, hot_key = NULL,
    out_reason = 'erased', skip_reason = NULL, lease_owner = NULL, lease_until = NULL WHERE lead_id = $lead`,
  // a company that bears the person's name, and nobody else of it is left
  `UPDATE company SET name = '', name_key = 'erased ' || id, kana = '', website = ''
    WHERE id = $company AND $alone = 1 AND $name <> '' AND instr(name_key, $name)`,
  // the key is one that no import finds again; list, source and level stay, for the figures
  `UPDATE lead SET name = '', name_key = 'erased ' || id, kana = '', department = '', title = '', email = '', relationship = '', relationship_at = NULL,
    relationship_by = '', score = 0,
    opt_in_on = NULL, opt_out_on = NULL, custom_json = '{}', erased_at = $at, updated_at = $at WHERE id = $lead`
]

const count = (table: string): string => `(SELECT count(*) FROM ${table} WHERE lead_id = $lead)`

export const PREVIEW = `SELECT
  (SELECT count(*) FROM (${OWN_NUMBERS})) AS numbers, ${count('answer')} AS answers, ${count('note')} AS notes, ${count('todo')} AS todos,
  ${count('mail')} AS mails, ${count('handoff')} AS handoffs, ${count('behaviour')} AS behaviours, ${count('call')} AS calls,
  (SELECT count(*) FROM recording WHERE state <> 'erased' AND call_id IN (${CALLS})) AS recordings,
  (SELECT count(*) FROM op WHERE ${IN_LOG}) AS log,
  (SELECT count(DISTINCT e164) FROM (${OWN_NUMBERS}) WHERE EXISTS (SELECT 1 FROM dnc WHERE ${IS_PERSON} AND lifted_at IS NULL)
    OR EXISTS (SELECT 1 FROM dnc WHERE scope = 'number' AND subject = e164 AND lifted_at IS NULL)) AS forbiddenNumbers,
  iif(length($name) < 2, 0,
    (SELECT count(*) FROM note WHERE lead_id <> $lead AND instr(replace(facts || interpretation || action, ' ', ''), $name)) +
    (SELECT count(*) FROM answer WHERE lead_id <> $lead AND instr(replace(value || words, ' ', ''), $name))) AS mentionedElsewhere`
