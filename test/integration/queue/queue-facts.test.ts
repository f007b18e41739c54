import { describe, expect, it } from 'vitest'
import { createQueueRepository } from '../../../electron/database/repositories/queue-repository'
import { databaseWith, entryWith } from '../../support/queue-entries'

describe('what "why this lead" is told from', () => {
  const entry = entryWith({ id: 'entry-1' })
  const database = databaseWith([entry])
  const queue = createQueueRepository(database)

  it('is the bare entry for a lead never called', () => {
    expect(queue.facts('entry-1')).toEqual({
      entry,
      calls: 0,
      lastOutcome: null,
      lastCalledAt: null,
      score: 0,
      latestBehaviour: null
    })
  })

  it('holds the calls so far, the score and the latest behaviour', () => {
    database.exec(`
      UPDATE list_entry SET last_outcome = 'no_answer', last_called_at = 500;
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('version-1', 'script-1', 1, '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json, outcome) VALUES
        ('call-1', 'lead-entry-1', 'version-1', '+81350001234', 'manual', 'rep-a', 100, '{}', 'busy'),
        ('call-2', 'lead-entry-1', 'version-1', '+81350001234', 'manual', 'rep-a', 200, '{}', 'technical'),
        ('call-3', 'lead-entry-1', 'version-1', '+81350001234', 'manual', 'rep-a', 500, '{}', 'no_answer'),
        ('call-4', 'lead-entry-1', 'version-1', '+81350001234', 'manual', 'rep-a', 900, '{}', NULL);
      UPDATE lead SET score = 70;
      INSERT INTO behaviour (id, lead_id, kind, title, occurred_at) VALUES
        ('behaviour-1', 'lead-entry-1', 'page', '料金', 100), ('behaviour-2', 'lead-entry-1', 'download', '導入事例集', 200);`)
    expect(queue.facts('entry-1')).toEqual({
      entry,
      calls: 2,
      lastOutcome: 'no_answer',
      lastCalledAt: 500,
      score: 70,
      latestBehaviour: { kind: 'download', title: '導入事例集', occurredAt: 200 }
    })
  })

  it('is nothing for an entry that does not exist', () => {
    expect(queue.facts('entry-2')).toBeUndefined()
  })
})
