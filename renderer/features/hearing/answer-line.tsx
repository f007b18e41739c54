import type { KeyboardEvent } from 'react'
import type { FieldKey } from '../../../shared/domain/hearing/answer'
import { useText } from '../../i18n'
import classes from './answer-line.module.css'
import { recordAnswer } from './record-answer'
import { useHeldDraft } from './use-held-draft'

interface AnswerLineProps {
  readonly field: FieldKey
  readonly label: string
  readonly value: string
  readonly words: string
}

/** A free answer in one line. It is recorded when the line is left, by Control+Enter, and before any other call goes out. */
export function AnswerLine({ field, label, value, words }: AnswerLineProps) {
  const t = useText()
  const held = useHeldDraft<string>({
    slot: `line.${field}`,
    read: (kept) => (typeof kept === 'string' ? kept : undefined),
    deliver: (text) => recordAnswer(field, { value: text, words, confidence: 'heard' })
  })
  return (
    <input
      className={classes.line}
      aria-label={label}
      placeholder={t('script.record')}
      value={held.draft ?? value}
      maxLength={500}
      onChange={(event) => held.hold(event.currentTarget.value)}
      onBlur={() => void held.send()}
      onKeyDown={onKeyDown}
    />
  )

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || held.draft === null) return
    event.preventDefault()
    void held.send()
  }
}
