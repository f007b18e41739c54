import { expect, it } from 'vitest'
import { openDatabase } from '../../../electron/database/open'
import { MATCH_LEADS, MATCH_STAGED_COMPANIES } from '../../../electron/database/repositories/import-merge-statements'
import { CREATE_STAGING, INDEX_STAGING } from '../../../electron/database/repositories/import-staging-statements'

/** Read from one end to the other, once: whoever is compared with the rest is looked up. */
const ONCE = /^SCAN (s|k|known|temp\.known_lead|known_lead)\b/

it('who is known already is looked up row by row, however many stand in the file and on the desk', () => {
  const database = openDatabase(':memory:')
  database.exec(CREATE_STAGING)
  database.exec(INDEX_STAGING)
  for (const statement of [...MATCH_LEADS, ...MATCH_STAGED_COMPANIES]) {
    const steps = database.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`).all({ practice: 0 })
    const scans = steps.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN') && !ONCE.test(detail))
    expect(scans, statement).toEqual([])
  }
  database.close()
})
