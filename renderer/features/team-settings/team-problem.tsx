import type { ErrorValue } from '../../../shared/errors/app-error'
import { useLanguage } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './team-settings.module.css'

/** Why a change was refused, beside what asked for it. */
export function TeamProblem({ problem }: { readonly problem: ErrorValue | null }) {
  const language = useLanguage()
  const text = problem && errorText(problem, language)
  return (
    <div role="alert">
      {text && (
        <p className={classes.problem}>
          <b>{text.title}</b> {text.remedy}
        </p>
      )}
    </div>
  )
}
