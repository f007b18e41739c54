import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { reasonsOf } from '../../../shared/domain/outcome/reasons'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import { changeParts } from './outcome-draft'
import { TextPart } from './text-part'

/** Why, in the rep's words; the team's usual ones by one press. */
export function ReasonField({ code, value }: { readonly code: OutcomeCode; readonly value: string }) {
  const t = useText()
  const language = useLanguage()
  const lists = useDesk(({ snapshot }) => snapshot?.team.settings.reasons)
  const reasons = reasonsOf(lists ?? {}, code).flatMap(({ label, retired }) => (retired ? [] : [label[language]]))
  return (
    <>
      <TextPart
        label={t('outcome.part.reason')}
        hint={t('outcome.reasonHint')}
        value={value}
        onChange={(reason) => changeParts({ reason })}
      />
      {reasons.length > 0 && (
        <ChoiceChips
          label={t('outcome.usual')}
          choices={[...new Set(reasons)].map((reason) => ({ value: reason, label: reason }))}
          value={value}
          onChoose={(reason) => changeParts({ reason })}
        />
      )}
    </>
  )
}
