import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { HearingItemView } from '../../../shared/contract/desk-snapshot'
import type { Confidence } from '../../../shared/domain/hearing/answer'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton, ChoiceChips } from '../../ui'
import classes from './answer-editor.module.css'
import { AnswerOrigin } from './answer-origin'
import { EarlierAnswers } from './earlier-answers'
import { type AnswerDraft, readAnswerDraft, recordAnswer } from './record-answer'
import { useHeldDraft } from './use-held-draft'

interface AnswerEditorProps {
  readonly item: HearingItemView
  readonly onClose: () => void
}

/** Answers one item or corrects it. Nothing typed is lost: leaving the editor records it, and so does any call that goes out. */
export function AnswerEditor({ item, onClose }: AnswerEditorProps) {
  const t = useText()
  const held = useHeldDraft<AnswerDraft>({
    slot: `editor.${item.field}`,
    read: readAnswerDraft,
    deliver: (draft) => recordAnswer(item.field, draft)
  })
  const shown = held.draft ?? { value: item.value, words: item.words, confidence: item.state === 'unknown' ? 'heard' : item.state }
  const editor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const panel = editor.current?.closest('section')
    const before = panel?.scrollTop ?? 0
    editor.current?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
    editor.current?.scrollIntoView({ block: 'nearest' })
    // once it closes, the rows stand where they stood
    return () => panel?.scrollTo({ top: before })
  }, [])
  const confidences: readonly Confidence[] = ['heard', 'guessed']
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside pass through here
    <div ref={editor} className={classes.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
      {item.choices.length > 0 && (
        <ChoiceChips
          label={t('hearing.choices')}
          choices={item.choices.map((choice) => ({ value: choice, label: choice }))}
          value={shown.value}
          onChoose={(value) => change({ value }, true)}
        />
      )}
      <label className={classes.field}>
        <span>{t('hearing.value')}</span>
        <input
          className={classes.input}
          value={shown.value}
          maxLength={500}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
      </label>
      <label className={classes.field}>
        <span>{t('hearing.words')}</span>
        <input
          className={classes.input}
          value={shown.words}
          maxLength={2000}
          placeholder={t('hearing.wordsHint')}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      <div className={classes.foot}>
        <ChoiceChips
          label={t('hearing.confidence')}
          choices={confidences.map((confidence) => ({ value: confidence, label: t(`hearing.${confidence}`) }))}
          value={shown.confidence}
          onChoose={(confidence) => change({ confidence }, shown.value !== '')}
        />
        <span className={classes.buttons}>
          <ActionButton
            tone="quiet"
            label={t('hearing.withdraw')}
            disabled={item.state === 'unknown'}
            onPress={() => {
              held.drop()
              void runCall('hearing.withdraw', { field: item.field })
            }}
          />
          <ActionButton label={t('hearing.save')} keys="Control+Enter" disabled={held.draft === null} onPress={() => void save()} />
        </span>
      </div>
      <AnswerOrigin item={item} />
      <EarlierAnswers answers={item.earlier} />
    </div>
  )

  function change(part: Partial<AnswerDraft>, now = false): void {
    held.hold({ ...shown, ...part })
    if (now) void held.send()
  }

  async function save(): Promise<void> {
    if (await held.send()) onClose()
  }

  function onBlur(event: FocusEvent<HTMLDivElement>): void {
    if (!event.currentTarget.contains(event.relatedTarget)) void held.send()
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && event.ctrlKey && held.draft !== null) {
      event.preventDefault()
      void save()
    } else if (event.key === 'Escape' && !event.shiftKey) {
      event.preventDefault()
      void save()
    }
  }
}
