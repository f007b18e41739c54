import { useEffect, useRef, useState } from 'react'
import type { HistoryItem } from '../../../shared/contract/desk-snapshot'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { outcomeWords, useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatDateTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './correction-form.module.css'
import { CorrectionPreview } from './correction-preview'
import { closeCorrection } from './correction-state'
import { inputOf } from './draft-input'
import { OutcomeButtons } from './outcome-buttons'
import { changeCode, useDraftOf } from './outcome-draft'
import { focusField, OutcomeFields } from './outcome-fields'
import { useCorrectionPreview } from './use-correction-preview'

interface CorrectionFormProps {
  readonly call: HistoryItem
  readonly scope: string
}

const NONE: readonly OutcomeDefinition[] = []

/** The outcome anew: its keys, the parts it needs, and in words what changes before it changes. */
export function CorrectionForm({ call, scope }: CorrectionFormProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const all = useDesk(({ snapshot }) => snapshot?.outcomes) ?? NONE
  const draft = useDraftOf(call.callId)
  const outcomes = all.filter(({ hidden, code }) => !hidden || code === draft.code || code === call.outcome)
  const definition = all.find(({ code }) => code === draft.code)
  const preview = useCorrectionPreview(definition, draft)
  const fields = useRef<HTMLDivElement>(null)
  const [saving, setSaving] = useState(false)
  useEffect(() => {
    // the outcome that was saved is only shown; one that is chosen anew asks for its parts
    if (draft.code !== call.outcome) focusField(fields.current)
  }, [draft.code, call.outcome])
  useActions([
    ...outcomes.map(({ code, key, label }) => ({
      id: `correction.${code}`,
      label: label[language],
      words: `${label.ja} ${label.en} ${outcomeWords(code)}`,
      keys: [key],
      inFieldKeys: [`Alt+${key}`],
      scope,
      run: () => changeCode(code)
    })),
    { id: 'correction.save', enabled: definition !== undefined, run: () => void save() }
  ])
  return (
    <div className={classes.form}>
      <p className={classes.about} tabIndex={-1} data-autofocus>
        {t('outcome.correction.about', { at: formatDateTime(call.at, language, now), outcome: labelOf(call.outcome) })}
      </p>
      <div className={classes.outcomes}>
        <OutcomeButtons outcomes={outcomes} chosen={draft.code} enabled suggested={null} onChoose={changeCode} />
      </div>
      <div className={classes.fields}>
        {definition !== undefined && <OutcomeFields key={definition.code} ref={fields} definition={definition} parts={draft.parts} />}
      </div>
      <CorrectionPreview preview={preview} />
      <div className={classes.foot}>
        <ActionButton tone="quiet" label={t('outcome.correction.cancel')} keys="Escape" onPress={closeCorrection} />
        <ActionButton tone={definition?.forbids ? 'danger' : 'primary'} action="correction.save" onPress={() => void save()} />
      </div>
    </div>
  )

  function labelOf(outcome: HistoryItem['outcome']): string {
    return all.find(({ code }) => code === outcome)?.label[language] ?? outcome
  }

  async function save(): Promise<void> {
    if (definition === undefined || saving) return
    setSaving(true)
    const request = { callId: call.callId, code: definition.code, input: inputOf(definition, draft.parts) }
    // asked anew: what is shown may still be the answer to what stood there a keystroke ago
    const asked = await runCall('outcome.previewCorrection', request)
    if (asked?.verdict.ok === false) focusField(fields.current, asked.verdict.problems[0])
    else if (asked !== undefined && (await runCall('outcome.correct', request)) !== undefined) closeCorrection()
    setSaving(false)
  }
}
