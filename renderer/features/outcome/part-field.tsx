import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import { assertNever } from '../../../shared/lib/assert-never'
import { useText } from '../../i18n'
import { ChoiceChips } from '../../ui'
import { MomentField } from '../moment'
import { DncScopeField } from './dnc-scope-field'
import { FollowUpField } from './follow-up-field'
import { goToNextPart } from './go-to-next-part'
import { changeParts, type DraftParts } from './outcome-draft'
import { ReasonField } from './reason-field'
import { TextPart } from './text-part'

interface PartFieldProps {
  readonly part: OutcomePart
  readonly definition: OutcomeDefinition
  readonly parts: DraftParts
}

/** The inputs for one part of an outcome. */
export function PartField({ part, definition, parts }: PartFieldProps) {
  const t = useText()
  const label = t(`outcome.part.${part}`)
  switch (part) {
    case 'follow_up':
      return (
        <FollowUpField label={label} definition={definition} value={parts.followUp} onChange={(followUp) => changeParts({ followUp })} />
      )
    case 'meeting_at':
      return (
        <MomentField
          label={label}
          use="meeting"
          value={parts.meeting}
          onChange={(meeting) => changeParts({ meeting })}
          onAccept={goToNextPart}
        />
      )
    case 'contract_end':
      return (
        <MomentField
          label={label}
          use="day"
          value={parts.contractEnd}
          onChange={(contractEnd) => changeParts({ contractEnd })}
          onAccept={goToNextPart}
        />
      )
    case 'reason':
      return <ReasonField code={definition.code} value={parts.reason} />
    case 'dnc_words':
      return (
        <TextPart
          label={label}
          hint={t('outcome.dncWordsHint')}
          value={parts.dncWords}
          tall
          onChange={(dncWords) => changeParts({ dncWords })}
        />
      )
    case 'meeting_place':
      return (
        <>
          <TextPart
            label={label}
            hint={t('outcome.placeHint')}
            value={parts.meetingPlace}
            onChange={(meetingPlace) => changeParts({ meetingPlace })}
          />
          <ChoiceChips
            label={label}
            choices={[t('outcome.placeWeb'), t('outcome.placeVisit')].map((place) => ({ value: place, label: place }))}
            value={parts.meetingPlace}
            onChoose={(meetingPlace) => changeParts({ meetingPlace })}
          />
        </>
      )
    case 'attendees':
      return (
        <TextPart
          label={label}
          hint={t('outcome.attendeesHint')}
          value={parts.attendees}
          onChange={(attendees) => changeParts({ attendees })}
        />
      )
    case 'competitor':
      return (
        <TextPart
          label={label}
          hint={t('outcome.competitorHint')}
          value={parts.competitor}
          onChange={(competitor) => changeParts({ competitor })}
        />
      )
    case 'successor':
      return (
        <TextPart
          label={label}
          hint={t('outcome.successorHint')}
          value={parts.successor}
          onChange={(successor) => changeParts({ successor })}
        />
      )
    case 'dnc_scope':
      return <DncScopeField label={label} value={parts.dncScope ?? null} />
    case 'change':
      return (
        <ChoiceChips
          label={label}
          choices={(['moved', 'cancelled'] as const).map((change) => ({ value: change, label: t(`outcome.change.${change}`) }))}
          value={parts.change ?? null}
          onChoose={(change) => changeParts({ change })}
        />
      )
    case 'mail_consent':
      return (
        <ChoiceChips
          label={label}
          choices={[
            { value: 'yes', label: t('outcome.consentYes') },
            { value: 'no', label: t('outcome.consentNo') }
          ]}
          value={parts.mailConsent === null ? null : parts.mailConsent ? 'yes' : 'no'}
          onChoose={(consent) => changeParts({ mailConsent: consent === 'yes' })}
        />
      )
    case 'rest_months':
      return (
        <ChoiceChips
          label={label}
          choices={[
            { value: 'none', label: t('outcome.restNone') },
            { value: '6', label: t('outcome.rest6') },
            { value: '12', label: t('outcome.rest12') }
          ]}
          value={parts.restMonths === null ? 'none' : parts.restMonths === 6 ? '6' : '12'}
          onChoose={(months) => changeParts({ restMonths: months === 'none' ? null : months === '6' ? 6 : 12 })}
        />
      )
    default:
      return assertNever(part)
  }
}
