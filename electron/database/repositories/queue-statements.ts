import { DAY, JAPAN_AHEAD } from '../../../shared/lib/time'

/**
 * The SQL twin of the ranking rule (shared/domain/queue/ranking.ts). A property test holds the two equal; docs/decisions/0006 says why it
 * looks like this.
 *
 * Every lane is one seek into a covering index that is sorted as the lane is served, so each branch stops after `@limit` rows however long
 * the list is. The partial indexes are named (INDEXED BY) and their conditions repeated word for word: if a change of the schema stopped a
 * branch from using its index, preparing it would fail at once.
 */
/**
 * SQLite compiles a statement anew when a parameter is bound whose value might change its plan: here that took 40 times as long as running
 * it. The plan is fixed by INDEXED BY, so each parameter is written as the expression `+@name`, into which the planner does not look.
 */
const steady = (sql: string): string => sql.replaceAll('@', '+@')

const IS_FREE = '(lease_owner IS NULL OR lease_owner = @rep OR lease_until <= @now)'
const IS_OFFERED = `${IS_FREE} AND id IS NOT @except`
const IS_DUE = 'order_key <= @now'
const IS_HOT = 'coalesce(hot_until, 0) > @now'

const TIME_OF_DAY = `((order_key + ${JAPAN_AHEAD}) % ${DAY})`
/** A promise of an earlier day whose time of day is still to come (shared/domain/queue/promise-due.ts). */
const MISSED_TILL_LATER = `order_key < @midnight AND ${TIME_OF_DAY} > @clock AND ${TIME_OF_DAY} < @closes`
const PROMISE_IS_DUE = `order_key <= @now AND NOT (${MISSED_TILL_LATER})`

/** Call-backs promised by this rep. */
const own = `
  SELECT 1 AS tier, 0 AS ownership, order_key AS key, id, rowid AS entry, 0 AS counted_above
  FROM list_entry INDEXED BY list_entry_promised
  WHERE list_id = @list AND lane = 'callback' AND eligible_at = 0 AND owner = @rep AND ${PROMISE_IS_DUE} AND ${IS_OFFERED}
  ORDER BY order_key, id LIMIT @limit`

/** A lane in its own order. What a branch above it serves as well is marked, not skipped: skipping could walk over thousands of rows. */
const lane = (name: string, tier: number, due: string, ownership: string, countedAbove: string): string => `
  SELECT ${tier}, ${ownership}, order_key, id, rowid, ${countedAbove}
  FROM list_entry INDEXED BY list_entry_queue
  WHERE list_id = @list AND lane <> 'out' AND lane = '${name}' AND eligible_at = 0 AND ${due} AND ${IS_OFFERED}
  ORDER BY order_key, id LIMIT @limit`

const hot = `
  SELECT 2, 0, hot_key, id, rowid, 0
  FROM list_entry INDEXED BY list_entry_hot
  WHERE list_id = @list AND hot_key IS NOT NULL AND lane <> 'out' AND lane <> 'callback' AND eligible_at = 0
    AND (lane = 'fresh' OR order_key <= @now) AND ${IS_HOT} AND ${IS_OFFERED}
  ORDER BY hot_key, id LIMIT @limit`

const TIER = `CASE
  WHEN lane = 'callback' AND ${MISSED_TILL_LATER} THEN NULL
  WHEN lane <> 'fresh' AND order_key > @now THEN NULL
  WHEN lane = 'callback' THEN 1
  WHEN ${IS_HOT} THEN 2
  WHEN lane = 'retry' THEN 3
  WHEN lane = 'fresh' THEN 4
  ELSE 5 END`

const WOKEN = `
  FROM list_entry INDEXED BY list_entry_waiting
  WHERE list_id = @list AND lane <> 'out' AND eligible_at > 0 AND eligible_at <= @now`

/** Entries whose wait is over but not yet written off by `settle`: few, so they are sorted. */
const woken = `
  SELECT ${TIER} AS tier, CASE WHEN lane = 'callback' AND owner IS NOT @rep THEN 1 ELSE 0 END AS ownership,
    CASE WHEN lane <> 'callback' AND ${IS_HOT} THEN hot_key ELSE order_key END AS key, id, rowid, 0
  ${WOKEN} AND tier IS NOT NULL AND ${IS_OFFERED}
  ORDER BY tier, ownership, key, id LIMIT @limit`

const branches = [
  own,
  lane('callback', 1, PROMISE_IS_DUE, '1', 'owner IS @rep'),
  hot,
  lane('retry', 3, IS_DUE, '0', IS_HOT),
  lane('fresh', 4, 'true', '0', IS_HOT),
  lane('rest', 5, IS_DUE, '0', IS_HOT),
  woken
]

const entryColumns = (table: string): string =>
  ['id', 'lead_id', 'lane', 'order_key', 'due_at', 'owner', 'eligible_at', 'hot_until', 'hot_key', 'lease_owner', 'lease_until']
    .map((column) => `${table}.${column}`)
    .join(', ')

/**
 * The first `@limit` entries that `@rep` is served from `@list` at `@now`, in order, without the entry `@except`.
 *
 * An entry found by two branches counts in the upper one. That leaves enough: what is dropped from a branch's first `@limit` rows stands
 * among the first `@limit` of the branch above.
 */
export const RANKED = steady(`
WITH offered AS (${branches.map((branch) => `SELECT * FROM (${branch})`).join('\n  UNION ALL ')}),
first AS (SELECT tier, ownership, key, id, entry FROM offered WHERE NOT counted_above ORDER BY tier, ownership, key, id LIMIT @limit)
SELECT ${entryColumns('list_entry')} FROM first CROSS JOIN list_entry ON list_entry.rowid = first.entry
ORDER BY first.tier, first.ownership, first.key, first.id`)

const ready = (condition: string): string => `(SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_queue
  WHERE list_id = @list AND lane <> 'out' AND eligible_at = 0 AND ${condition} LIMIT @cap))`
const wokenIn = (tier: number): string => `(SELECT count(*) FROM woken WHERE tier = ${tier})`
const capped = (...counts: readonly string[]): string => `min(@cap, ${counts.join(' + ')})`

/** How many entries stand in each tier at `@now`, whoever holds them; each figure stops at `@cap`, so that a long list is not walked. */
export const COUNTS = steady(`
WITH woken AS MATERIALIZED (SELECT ${TIER} AS tier ${WOKEN})
SELECT
  ${capped(ready(`lane = 'callback' AND ${PROMISE_IS_DUE}`), wokenIn(1))} AS promised,
  ${capped(
    `(SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_hot
      WHERE list_id = @list AND hot_key IS NOT NULL AND lane <> 'out' AND lane <> 'callback' AND eligible_at = 0
        AND (lane = 'fresh' OR order_key <= @now) AND ${IS_HOT} LIMIT @cap))`,
    wokenIn(2)
  )} AS hot,
  ${capped(ready(`lane = 'retry' AND order_key <= @now AND NOT ${IS_HOT}`), wokenIn(3))} AS retries,
  ${capped(ready(`lane = 'fresh' AND NOT ${IS_HOT}`), wokenIn(4))} AS fresh,
  ${capped(ready(`lane = 'rest' AND order_key <= @now AND NOT ${IS_HOT}`), wokenIn(5))} AS rest,
  ${capped(
    ready(`lane = 'callback' AND order_key > @now`),
    ready(`lane = 'callback' AND ${MISSED_TILL_LATER}`),
    ready(`lane = 'retry' AND order_key > @now`),
    ready(`lane = 'rest' AND order_key > @now`),
    '(SELECT count(*) FROM woken WHERE tier IS NULL)',
    `(SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_waiting
      WHERE list_id = @list AND lane <> 'out' AND eligible_at > 0 AND eligible_at > @now LIMIT @cap))`
  )} AS later,
  (SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_out WHERE list_id = @list AND lane = 'out' LIMIT @cap)) AS "out"`)

const firstDueLater = (name: string): string => `SELECT min(order_key) AS at FROM list_entry INDEXED BY list_entry_queue
  WHERE list_id = @list AND lane <> 'out' AND lane = '${name}' AND eligible_at = 0 AND order_key > @now`

const WAIT_ENDS = "max(@now, eligible_at, CASE lane WHEN 'fresh' THEN 0 ELSE order_key END)"
const CLOCK_THEN = `((opens + ${JAPAN_AHEAD}) % ${DAY})`
/** When a waiting entry is served: as its wait ends, but a promise missed by then at its time of day. */
const SERVED_AT = `CASE
  WHEN lane = 'callback' AND order_key < opens - ${CLOCK_THEN} AND ${TIME_OF_DAY} > ${CLOCK_THEN} AND ${TIME_OF_DAY} < @closes
  THEN opens - ${CLOCK_THEN} + ${TIME_OF_DAY} ELSE opens END`

/** The next instant after `@now` at which an entry comes to its turn; NULL when nothing waits. Walks the waiting entries once. */
export const NEXT_OPENING = steady(`
SELECT min(at) AS at FROM (
  ${firstDueLater('callback')}
  UNION ALL ${firstDueLater('retry')}
  UNION ALL ${firstDueLater('rest')}
  UNION ALL SELECT @midnight + min(${TIME_OF_DAY}) FROM list_entry INDEXED BY list_entry_queue
    WHERE list_id = @list AND lane <> 'out' AND lane = 'callback' AND eligible_at = 0 AND ${MISSED_TILL_LATER}
  UNION ALL SELECT min(served) FROM (
    SELECT ${SERVED_AT} AS served FROM (
      SELECT lane, order_key, ${WAIT_ENDS} AS opens FROM list_entry INDEXED BY list_entry_waiting
      WHERE list_id = @list AND lane <> 'out' AND eligible_at > 0))
    WHERE served > @now
)`)

/** Ends the waits that are over: from here on these entries stand in the ordered indexes. */
export const END_WAITS = steady(`
UPDATE list_entry SET eligible_at = 0 WHERE rowid IN (SELECT rowid ${WOKEN} LIMIT @limit)`)

/** Takes the heat off entries that are hot no longer. */
export const COOL_DOWN = steady(`
UPDATE list_entry SET hot_until = NULL, hot_key = NULL WHERE rowid IN (
  SELECT rowid FROM list_entry INDEXED BY list_entry_cooling
  WHERE list_id = @list AND hot_until IS NOT NULL AND hot_until <= @now LIMIT @limit)`)

/** What the screen needs to say why: the entry, its calls so far, and what the lead did last. */
export const FACTS = steady(`
SELECT ${entryColumns('list_entry')}, last_outcome, last_called_at, lead.score AS score,
  (SELECT count(*) FROM call WHERE call.lead_id = lead.id AND outcome IS NOT NULL AND outcome <> 'technical') AS calls,
  behaviour.kind AS behaviour_kind, behaviour.title AS behaviour_title, behaviour.occurred_at AS behaviour_at
FROM list_entry
JOIN lead ON lead.id = list_entry.lead_id
LEFT JOIN behaviour ON behaviour.id =
  (SELECT latest.id FROM behaviour AS latest WHERE latest.lead_id = lead.id ORDER BY latest.occurred_at DESC, latest.id DESC LIMIT 1)
WHERE list_entry.id = @entry`)
