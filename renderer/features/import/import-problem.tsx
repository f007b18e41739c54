import type { ErrorValue } from '../../../shared/errors/app-error'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './import-wizard.module.css'

interface ImportProblemProps {
  readonly problem: ErrorValue
  /** Says so where an import was begun. */
  readonly nothingChanged: boolean
}

/** What went wrong with the file, and what to do about it. */
export function ImportProblem({ problem, nothingChanged }: ImportProblemProps) {
  const t = useText()
  const { title, remedy, detail } = errorText(problem, useLanguage())
  return (
    <div role="alert" className={classes.problem}>
      <b>{title}</b>
      <span>{remedy}</span>
      {detail !== '' && <span className={classes.quiet}>{t('errors.detail', { detail })}</span>}
      {nothingChanged && <span>{t('import.failed')}</span>}
    </div>
  )
}
