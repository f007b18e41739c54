import { useEffect, useRef } from 'react'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { outcomeWords, restFocus, useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { Consequences } from './consequences'
import { CorrectionDialog } from './correction-dialog'
import { openCorrection } from './correction-state'
import { inputOf } from './draft-input'
import classes from './outcome-bar.module.css'
import { OutcomeButtons } from './outcome-buttons'
import { OutcomeDetails } from './outcome-details'
import { chooseOutcome, useOutcomeDraft } from './outcome-draft'
import { focusField } from './outcome-fields'
import { followOutcomeJournal } from './outcome-journal'
import { undoOutcome } from './undo-outcome'
import { useOutcomePreview } from './use-outcome-preview'
import { useUndo } from './use-undo'

const NONE: readonly OutcomeDefinition[] = []

/** How the call ends: every outcome by its key, the parts it needs, and what saving it will do, said before it is saved. */
export function OutcomeBar() {
  const t = useText()
  const language = useLanguage()
  const all = useDesk(({ snapshot }) => snapshot?.outcomes) ?? NONE
  const draft = useOutcomeDraft()
  const { callId } = draft
  const definition = all.find(({ code }) => code === draft.code)
  const verdict = useOutcomePreview(definition, draft)
  const suggested = useDesk(({ snapshot }) => snapshot?.script?.proposed ?? snapshot?.call.suggested ?? null)
  // what the team has hidden is offered when the line or the script speaks for it
  const outcomes = all.filter(({ hidden, code }) => !hidden || code === suggested || code === draft.code)
  const latest = useDesk(({ snapshot }) => snapshot?.lead?.history[0])
  const undo = useUndo()
  const saving = useRef(false)
  const details = useRef<HTMLElement>(null)
  useEffect(followOutcomeJournal, [])
  useActions([
    ...outcomes.map(({ code, key, label }) => ({
      id: `outcome.${code}`,
      label: label[language],
      words: `${label.ja} ${label.en} ${outcomeWords(code)}`,
      keys: [key],
      inFieldKeys: [`Alt+${key}`],
      enabled: callId !== null,
      run: () => chooseOutcome(code)
    })),
    { id: 'outcome.save', enabled: definition !== undefined, run: () => void save() },
    { id: 'outcome.cancel', enabled: definition !== undefined, run: () => chooseOutcome(null) },
    {
      id: 'outcome.undo',
      enabled: undo !== null && callId === null,
      run: () => undo !== null && void undoOutcome(undo.callId, language)
    },
    {
      id: 'outcome.correct',
      enabled: latest !== undefined && callId === null,
      run: () => latest !== undefined && openCorrection(latest, language)
    }
  ])
  return (
    <section aria-label={t('outcome.panel')}>
      {definition !== undefined && <OutcomeDetails key={definition.code} ref={details} definition={definition} parts={draft.parts} />}
      <OutcomeButtons
        outcomes={outcomes}
        chosen={draft.code}
        enabled={callId !== null}
        suggested={suggested}
        onChoose={(code) => chooseOutcome(code === draft.code ? null : code)}
      />
      <div className={classes.foot}>
        <Consequences
          undo={undo}
          definition={definition}
          verdict={verdict}
          canChoose={callId !== null}
          canSave={definition !== undefined}
          onSave={() => void save()}
        />
      </div>
      <CorrectionDialog />
    </section>
  )

  async function save(): Promise<void> {
    if (definition === undefined || callId === null || saving.current) return
    saving.current = true
    const request = { callId, code: definition.code, input: inputOf(definition, draft.parts) }
    // asked anew: what is shown may still be the answer to what stood there a keystroke ago
    const asked = await runCall('outcome.preview', request)
    if (asked?.ok === false) focusField(details.current, asked.problems[0])
    else if (asked !== undefined && (await runCall('outcome.save', request)) !== undefined) restFocus()
    saving.current = false
  }
}
