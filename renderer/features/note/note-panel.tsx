import { Checkbox } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { GrowingText, KeyHint, SectionTitle } from '../../ui'
import classes from './note-panel.module.css'
import { useNoteDraft } from './use-note-draft'

const PARTS = ['facts', 'interpretation', 'action'] as const

/** A part grows to so many rows and then scrolls. On a low window the six BANTCH rows above keep their place. */
const LOW_ROWS = { facts: 4, interpretation: 2, action: 2 } as const
const TALL_ROWS = { facts: 8, interpretation: 4, action: 4 } as const
const TALL_WINDOW = '(min-height: 960px)'

/** The note of the present call in three parts: what was heard, what it means, what follows (domain: notes). */
export function NotePanel() {
  const t = useText()
  const saved = useDesk(({ snapshot }) => snapshot?.note ?? null)
  const { note, change, flush } = useNoteDraft(saved)
  const facts = useRef<HTMLTextAreaElement>(null)
  const rows = useMediaQuery(TALL_WINDOW, false, { getInitialValueInEffect: false }) ? TALL_ROWS : LOW_ROWS
  const disabled = note === null
  const text = note?.facts
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an answer has just added is at the end
  useEffect(() => {
    const field = facts.current
    if (field !== null && field !== document.activeElement) field.scrollTop = field.scrollHeight
  }, [text])
  useActions([{ id: 'note.focus', enabled: !disabled, run: writeFacts }])
  return (
    <section aria-label={t('note.panel')} className={classes.panel}>
      <SectionTitle
        level={2}
        aside={
          <Checkbox
            classNames={{ label: classes.consult }}
            label={t('note.consult')}
            disabled={disabled}
            checked={note?.consult ?? false}
            onChange={(event) => change({ consult: event.currentTarget.checked })}
          />
        }
      >
        {t('note.panel')} <KeyHint keys="t" />
      </SectionTitle>
      {disabled && <p className={classes.why}>{t('note.beforeCall')}</p>}
      <div className={classes.parts}>
        {PARTS.map((part) => (
          <GrowingText
            key={part}
            ref={part === 'facts' ? facts : undefined}
            label={t(`note.${part}`)}
            placeholder={t(`note.${part}Hint`)}
            classNames={{ root: classes.part, label: classes.label, input: classes.input }}
            least={1}
            most={rows[part]}
            maxLength={10_000}
            disabled={disabled}
            value={note?.[part] ?? ''}
            onChange={(event) => change({ [part]: event.currentTarget.value })}
            onBlur={() => void flush()}
          />
        ))}
      </div>
    </section>
  )

  /** Facts recorded from the script end in a line of their own; the rep goes on below them. */
  function writeFacts(): void {
    const text = note?.facts ?? ''
    if (text !== '' && !text.endsWith('\n')) change({ facts: `${text}\n` })
    facts.current?.focus()
    requestAnimationFrame(() => facts.current?.setSelectionRange(facts.current.value.length, facts.current.value.length))
  }
}
