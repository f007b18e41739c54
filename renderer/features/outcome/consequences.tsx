import type { UndoView } from '../../../shared/contract/desk-snapshot'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeVerdict } from '../../../shared/domain/outcome/plan-outcome'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { Hint } from '../hints'
import classes from './consequences.module.css'
import { UndoLine } from './undo-line'
import { VerdictText } from './verdict-text'

interface ConsequencesProps {
  /** What can be undone just now; shown while there is no call. */
  readonly undo: UndoView | null
  readonly definition: OutcomeDefinition | undefined
  readonly verdict: OutcomeVerdict | undefined
  readonly canChoose: boolean
  readonly canSave: boolean
  readonly onSave: () => void
}

/** The line that says before saving what saving will do, or what is still missing; and the button that does it. */
export function Consequences({ undo, definition, verdict, canChoose, canSave, onSave }: ConsequencesProps) {
  const t = useText()
  const level = useDesk(({ snapshot }) => snapshot?.lead?.level ?? 0)
  const state = verdict === undefined ? 'none' : verdict.ok ? 'ready' : 'missing'
  if (undo !== null && !canChoose) return <UndoLine undo={undo} />
  return (
    <div className={classes.line} data-state={state} data-forbids={definition?.forbids || undefined}>
      <p className={classes.text} role="status">
        {verdict === undefined ? (
          t(canChoose ? 'outcome.choose' : 'outcome.beforeCall')
        ) : (
          <VerdictText verdict={verdict} level={level} prefix={t('outcome.onSave')} />
        )}
      </p>
      <Hint at="outcome" />
      <ActionButton tone={definition?.forbids ? 'danger' : 'primary'} action="outcome.save" disabled={!canSave} onPress={onSave} />
    </div>
  )
}
