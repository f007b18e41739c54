import type { OutcomeVerdict } from '../../../shared/domain/outcome/plan-outcome'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import classes from './consequences.module.css'
import { consequencesOf, problemTexts } from './plan-text'

interface VerdictTextProps {
  readonly verdict: OutcomeVerdict
  /** The lead's level before the outcome. */
  readonly level: number
  /** What comes before the consequences: "Saving:". */
  readonly prefix: string
}

/** What saving will do, or what is still missing, in words. */
export function VerdictText({ verdict, level, prefix }: VerdictTextProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const rep = useDesk(({ snapshot }) => snapshot?.settings.rep.name ?? '')
  const hearing = useDesk(({ snapshot }) => snapshot?.hearing)
  const fieldLabel = (field: string) => hearing?.find((item) => item.field === field)?.label ?? field
  if (!verdict.ok) return problemTexts(verdict.problems, { t, language, now, fieldLabel }).join(' · ')
  return (
    <>
      {prefix}
      {consequencesOf(verdict.plan, { t, language, now, rep, level, fieldLabel }).map(({ text, tone }, index) => (
        <span key={text} data-tone={tone}>
          {index > 0 && <span className={classes.dot}> · </span>}
          <span className={classes.consequence}>{text}</span>
        </span>
      ))}
    </>
  )
}
