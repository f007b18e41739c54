import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeVerdict } from '../../../shared/domain/outcome/plan-outcome'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './consequences.module.css'
import { consequencesOf, problemTexts } from './plan-text'

interface ConsequencesProps {
  readonly definition: OutcomeDefinition | undefined
  readonly verdict: OutcomeVerdict | undefined
  readonly canChoose: boolean
  readonly canSave: boolean
  readonly onSave: () => void
}

/** The line that says before saving what saving will do, or what is still missing; and the button that does it. */
export function Consequences({ definition, verdict, canChoose, canSave, onSave }: ConsequencesProps) {
  const t = useText()
  const state = verdict === undefined ? 'none' : verdict.ok ? 'ready' : 'missing'
  return (
    <div className={classes.line} data-state={state} data-forbids={definition?.forbids || undefined}>
      <p className={classes.text} role="status">
        {verdict === undefined ? t(canChoose ? 'outcome.choose' : 'outcome.beforeCall') : <VerdictText verdict={verdict} />}
      </p>
      <ActionButton tone={definition?.forbids ? 'danger' : 'primary'} action="outcome.save" disabled={!canSave} onPress={onSave} />
    </div>
  )
}

function VerdictText({ verdict }: { readonly verdict: OutcomeVerdict }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const rep = useDesk(({ snapshot }) => snapshot?.settings.rep.name ?? '')
  const level = useDesk(({ snapshot }) => snapshot?.lead?.level ?? 0)
  if (!verdict.ok) return problemTexts(verdict.problems, { t, language, now }).join(' · ')
  return (
    <>
      {t('outcome.onSave')}
      {consequencesOf(verdict.plan, { t, language, now, rep, level }).map(({ text, tone }, index) => (
        <span key={text} data-tone={tone}>
          {index > 0 && <span className={classes.dot}> · </span>}
          <span className={classes.consequence}>{text}</span>
        </span>
      ))}
    </>
  )
}
