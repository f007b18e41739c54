import { type KeyboardEvent, useRef } from 'react'
import type { Moment } from '../../../shared/domain/moment/moment'
import { type SuggestionName, suggestMoments } from '../../../shared/domain/moment/suggest-moments'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { outlookOf } from '../../../shared/domain/outcome/outlook'
import { useLanguage, useText } from '../../i18n'
import { formatMoment, formatTime } from '../../lib/format'
import { ChoiceChips } from '../../ui'
import { type MomentDraft, MomentField, momentOf, understood, useMomentContext } from '../moment'
import classes from './follow-up-field.module.css'
import { goToNextPart } from './go-to-next-part'

interface FollowUpFieldProps {
  readonly label: string
  readonly definition: OutcomeDefinition
  readonly value: MomentDraft
  readonly onChange: (draft: MomentDraft) => void
}

/** When the next call is: typed in own words, or one of the usual moments by one press. The arrow down leads from one to the other. */
export function FollowUpField({ label, definition, value, onChange }: FollowUpFieldProps) {
  const t = useText()
  const language = useLanguage()
  const context = useMomentContext('call')
  const chips = useRef<HTMLDivElement>(null)
  const suggestions = suggestMoments(outlookOf(definition), context)
  const chosen = JSON.stringify(momentOf(value))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the buttons inside
    <div className={classes.followUp} onKeyDown={betweenFieldAndChips}>
      <MomentField label={label} use="call" value={value} onChange={onChange} onAccept={goToNextPart} />
      <div ref={chips}>
        <ChoiceChips
          label={t('moment.suggestions')}
          choices={suggestions.map(({ name, moment }) => ({
            value: name,
            label: t(`moment.suggestion.${name}`, { at: at(name, moment) })
          }))}
          value={suggestions.find(({ moment }) => JSON.stringify(moment) === chosen)?.name ?? null}
          onChoose={(name) => {
            const moment = suggestions.find((suggestion) => suggestion.name === name)?.moment
            if (moment) onChange(understood(moment, formatMoment(moment, language, context.now)))
          }}
        />
      </div>
    </div>
  )

  function at(name: SuggestionName, moment: Moment): string {
    const today = name === 'soon' || name === 'laterToday'
    return today && moment.kind === 'time' ? formatTime(moment.at) : formatMoment(moment, language, context.now)
  }

  function betweenFieldAndChips(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const inChips = chips.current?.contains(document.activeElement) ?? false
    if (event.key === 'ArrowDown' && !inChips) focus(event, chips.current?.querySelector('button'))
    if (event.key === 'ArrowUp' && inChips) focus(event, event.currentTarget.querySelector('input'))
  }
}

function focus(event: KeyboardEvent, element: HTMLElement | null | undefined): void {
  event.preventDefault()
  element?.focus()
}
