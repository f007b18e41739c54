import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import { outcomeTable } from '../../support/outcome-table'

it('the page about outcomes shows the outcomes of a new installation', async () => {
  expect(await readFile('docs/outcomes.md', 'utf8')).toContain(outcomeTable(defaultOutcomes))
})
