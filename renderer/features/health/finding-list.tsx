import type { HealthView } from '../../../shared/contract/health'
import { useLanguage, useText } from '../../i18n'
import { detailText, remedyText, whatText } from './finding-text'
import classes from './health.module.css'
import { HealthIcon } from './health-icon'

/** Every check with what it found; where all is not well, what to do. */
export function FindingList({ view: { facts, findings } }: { readonly view: HealthView }) {
  const t = useText()
  const words = { t, language: useLanguage() }
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => {
        const remedy = remedyText(finding, facts, words)
        return (
          <li key={finding.check} className={classes.finding} data-level={finding.level}>
            <HealthIcon level={finding.level} />
            <div className={classes.words}>
              <p className={classes.line}>
                <b>{t(`health.check.${finding.check}`)}</b>
                <span className={classes.level}>{t(`health.level.${finding.level}`)}</span>
              </p>
              <p className={classes.line}>{whatText(finding, facts, words)}</p>
              {remedy !== '' && <p className={classes.remedy}>{remedy}</p>}
              <p className={classes.detail}>{detailText(finding.check, facts, words)}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
