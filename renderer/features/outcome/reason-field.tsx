import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import { changeParts } from './outcome-draft'
import { TextPart } from './text-part'

const REASONS = {
  suspended: ['budgetNextTerm', 'priority', 'internal', 'noBudget'],
  declined: ['noNeed', 'satisfied', 'noSales', 'noBudget'],
  no_prospect: ['competitor', 'satisfied', 'noBudget', 'noNeed'],
  out_of_target: ['industry', 'size', 'noNeed']
} as const

const USUAL = ['noNeed', 'noBudget', 'satisfied'] as const

/** Why, in the rep's words; the usual ones by one press. */
export function ReasonField({ code, value }: { readonly code: OutcomeCode; readonly value: string }) {
  const t = useText()
  const reasons = (code in REASONS ? REASONS[code as keyof typeof REASONS] : USUAL).map((name) => t(`outcome.reasons.${name}`))
  return (
    <>
      <TextPart
        label={t('outcome.part.reason')}
        hint={t('outcome.reasonHint')}
        value={value}
        onChange={(reason) => changeParts({ reason })}
      />
      <ChoiceChips
        label={t('outcome.usual')}
        choices={reasons.map((reason) => ({ value: reason, label: reason }))}
        value={value}
        onChoose={(reason) => changeParts({ reason })}
      />
    </>
  )
}
