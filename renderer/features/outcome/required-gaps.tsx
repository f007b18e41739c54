import { useState } from 'react'
import type { HearingItemView } from '../../../shared/contract/desk-snapshot'
import { needsHearing } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ChoiceChips, Tag } from '../../ui'
import { AnswerLine, recordAnswer } from '../hearing'
import classes from './outcome-details.module.css'
import { changeParts, type DraftParts } from './outcome-draft'
import { TextPart } from './text-part'

const NOTHING: readonly HearingItemView[] = []

/** What the team wants heard before an appointment and is still missing: each is answered right here, or a reason says why not. */
export function RequiredGaps({ definition, parts }: { readonly definition: OutcomeDefinition; readonly parts: DraftParts }) {
  const t = useText()
  const items = useDesk(({ snapshot }) => snapshot?.hearing) ?? NOTHING
  const policy = useDesk(({ snapshot }) => snapshot?.team.settings.requiredHearing.policy ?? 'off')
  const missing = items.filter(({ required, state }) => required && state !== 'heard')
  // what is answered here stays where it is, so that it can be seen and changed
  const [began] = useState(() => missing.map(({ field }) => field))
  if (!needsHearing(definition) || policy === 'off') return null
  const shown = items.filter((item) => began.includes(item.field) || missing.includes(item))
  if (shown.length === 0) return null
  return (
    <>
      <p className={classes.gaps}>{t(missing.length === 0 ? 'outcome.gaps.none' : `outcome.gaps.${policy}`, { count: missing.length })}</p>
      {shown.map((item) => (
        <div key={item.field} data-part={`gap_${item.field}`} data-gap={item.state !== 'heard' || undefined} className={classes.field}>
          <span className={classes.label}>
            {item.label}
            <Tag tone={item.state === 'heard' ? 'accent' : 'look'}>{t(`hearing.${item.state}`)}</Tag>
          </span>
          <div className={classes.inputs}>
            <GapAnswer item={item} />
          </div>
        </div>
      ))}
      {missing.length > 0 && (
        <div data-part="gap_reason" className={classes.field}>
          <span className={classes.label}>
            {t('outcome.gaps.why')}
            <span className={classes.need}>{t(policy === 'reason' ? 'outcome.required' : 'outcome.optional')}</span>
          </span>
          <div className={classes.inputs}>
            <TextPart
              label={t('outcome.gaps.why')}
              hint={t('outcome.gaps.reasonHint')}
              value={parts.gapReason}
              onChange={(gapReason) => changeParts({ gapReason })}
            />
          </div>
        </div>
      )}
    </>
  )
}

function GapAnswer({ item }: { readonly item: HearingItemView }) {
  const { field, label, choices, value, words } = item
  return (
    <>
      {choices.length > 0 && (
        <ChoiceChips
          label={label}
          choices={choices.map((choice) => ({ value: choice, label: choice }))}
          value={item.state === 'heard' ? value : null}
          onChoose={(choice) => void recordAnswer(field, { value: choice, words, confidence: 'heard' })}
        />
      )}
      {choices.length === 0 && <AnswerLine field={field} label={label} value={value} words={words} />}
    </>
  )
}
