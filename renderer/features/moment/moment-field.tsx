import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Moment } from '../../../shared/domain/moment/moment'
import type { MomentUse } from '../../../shared/domain/moment/moment-context'
import { LONGEST_MOMENT_TEXT } from '../../../shared/domain/moment/read-moment'
import { isComposing } from '../../actions'
import { deskNow } from '../../bridge/desk-clock'
import { useLanguage, useText } from '../../i18n'
import { formatMoment } from '../../lib/format'
import { type MomentDraft, momentOf, typed, understood } from './moment-draft'
import { MomentEcho } from './moment-echo'
import classes from './moment-field.module.css'
import { useMomentContext } from './use-moment-context'

interface MomentFieldProps {
  readonly label: string
  readonly use: MomentUse
  readonly value: MomentDraft
  readonly onChange: (draft: MomentDraft) => void
  /** Enter was pressed on something understood. */
  readonly onAccept?: (field: HTMLInputElement) => void
}

/** One line for a time in the person's own words; what was understood is shown beside it in full, with what speaks against it. */
export function MomentField({ label, use, value, onChange, onAccept }: MomentFieldProps) {
  const t = useText()
  const language = useLanguage()
  const context = useMomentContext(use)
  const echo = useId()
  const field = useRef<HTMLInputElement>(null)
  const [composing, setComposing] = useState(false)
  return (
    <span className={classes.moment}>
      <input
        ref={field}
        className={classes.field}
        aria-label={label}
        aria-describedby={echo}
        aria-invalid={!composing && value.reading?.kind === 'unreadable'}
        placeholder={t(`moment.hint.${use}`)}
        maxLength={LONGEST_MOMENT_TEXT}
        value={value.text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(typed(event.currentTarget.value, { ...context, now: deskNow() }))}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onBlur={writeOut}
        onKeyDown={acceptByEnter}
      />
      <MomentEcho id={echo} draft={value} context={context} quiet={composing} onTake={take} />
    </span>
  )

  function show(moment: Moment): string {
    return formatMoment(moment, language, deskNow())
  }

  /** The button that was pressed goes away with the warning: the focus returns to the field. */
  function take(better: Moment): void {
    onChange(understood(better, show(better)))
    field.current?.focus()
  }

  /** What was understood takes the place of what was typed. */
  function writeOut(): void {
    const moment = momentOf(value)
    if (moment !== undefined) onChange({ ...value, text: show(moment) })
  }

  function acceptByEnter(event: KeyboardEvent<HTMLInputElement>): void {
    const plain = event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    if (!plain || isComposing({ isComposing: event.nativeEvent.isComposing, keyCode: event.keyCode })) return
    event.preventDefault()
    if (momentOf(value) === undefined) return
    writeOut()
    onAccept?.(event.currentTarget)
  }
}
