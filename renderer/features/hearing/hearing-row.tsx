import { type KeyboardEvent, useId, useRef } from 'react'
import type { HearingItemView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { Tag } from '../../ui'
import { AnswerEditor } from './answer-editor'
import classes from './hearing-row.module.css'

interface HearingRowProps {
  readonly item: HearingItemView
  readonly open: boolean
  readonly onToggle: () => void
}

const TONES = { unknown: 'plain', guessed: 'look', heard: 'accent' } as const

/** One hearing item: its answer in force, how sure it is and in whose words. Opened, it can be answered or corrected. */
export function HearingRow({ item, open, onToggle }: HearingRowProps) {
  const t = useText()
  const editor = useId()
  const button = useRef<HTMLButtonElement>(null)
  const known = item.state !== 'unknown'
  return (
    <li className={classes.row} data-gap={item.firstGap || undefined} data-open={open || undefined}>
      <button
        ref={button}
        type="button"
        className={item.letter === null ? `${classes.summary} ${classes.own}` : classes.summary}
        aria-expanded={open}
        aria-controls={open ? editor : undefined}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        {item.letter !== null && <b className={classes.letter}>{item.letter}</b>}
        <span className={classes.label}>
          <span>{item.label}</span>
          {item.required && (
            <span className={classes.required} title={t('hearing.requiredHelp')}>
              <span aria-hidden="true">＊</span>
              <span className={classes.hidden}>{t('hearing.required')}</span>
            </span>
          )}
        </span>
        <span className={known ? classes.value : classes.unknown}>
          {known ? item.value : item.firstGap ? t('hearing.firstGap') : t('hearing.noValue')}
        </span>
        <Tag tone={item.firstGap && !known ? 'look' : TONES[item.state]}>{t(`hearing.${item.state}`)}</Tag>
        {known && item.words !== '' && item.words !== item.value && (
          <span className={classes.words}>{t('hearing.quote', { words: item.words })}</span>
        )}
      </button>
      {open && (
        <div id={editor} className={classes.editor}>
          <AnswerEditor item={item} onClose={close} />
        </div>
      )}
    </li>
  )

  function close(): void {
    onToggle()
    button.current?.focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key !== 'Escape' || event.shiftKey || !open) return
    event.preventDefault()
    close()
  }
}
