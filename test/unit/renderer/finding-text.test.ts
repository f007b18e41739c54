import { expect, it } from 'vitest'
import { remedyText, whatText } from '../../../renderer/features/health/finding-text'
import { textsIn } from '../../../renderer/i18n'
import { LineFailure } from '../../../shared/domain/call/end-reason'
import { judgeHealth } from '../../../shared/domain/health/judge-health'
import { errorCatalogue } from '../../../shared/errors/catalogue'
import { instantOf } from '../../../shared/lib/time'
import { wellFacts } from '../../support/well-facts'

it('a line that is away says why and what to do, in both languages', () => {
  for (const language of ['ja', 'en'] as const)
    for (const kind of ['waiting', 'failed'] as const)
      for (const code of LineFailure.options) {
        const well = wellFacts(instantOf('2026-07-15', '08:50'))
        const facts = { ...well, line: { kind: 'sip', ready: true, account: { kind, code } } } as const
        const words = { t: textsIn(language), language }
        const [finding] = judgeHealth(facts).filter(({ check }) => check === 'line')
        if (finding === undefined) throw new Error('no check of the line')
        expect(whatText(finding, facts, words)).toContain(errorCatalogue[code][language].title)
        expect(remedyText(finding, facts, words)).toBe(errorCatalogue[code][language].remedy)
      }
})
