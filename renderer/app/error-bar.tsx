import { dismissProblem, useDesk } from '../bridge/desk-store'
import { useLanguage, useText } from '../i18n'
import { errorText } from '../lib/error-text'
import { ActionButton } from '../ui'
import classes from './error-bar.module.css'

/** What failed and what to do about it. It lies over the top of the panels, so that nothing below moves. */
export function ErrorBar() {
  const t = useText()
  const language = useLanguage()
  const problem = useDesk((desk) => desk.problem)
  const text = problem && errorText(problem, language)
  return (
    <div className={classes.place} role="alert">
      {text && (
        <div className={classes.bar}>
          <div className={classes.words}>
            <b>{text.title}</b>
            <span>{text.remedy}</span>
            {text.detail !== '' && <span className={classes.detail}>{t('errors.detail', { detail: text.detail })}</span>}
          </div>
          <ActionButton label={t('errors.dismiss')} onPress={dismissProblem} />
        </div>
      )}
    </div>
  )
}
