import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import classes from './export.module.css'

interface OutcomeFilterProps {
  /** Empty for all. */
  readonly chosen: readonly OutcomeCode[]
  readonly onChange: (chosen: readonly OutcomeCode[]) => void
}

/** Some of the outcomes, folded away as long as all are meant. */
export function OutcomeFilter({ chosen, onChange }: OutcomeFilterProps) {
  const t = useText()
  const language = useLanguage()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes) ?? []
  return (
    <details className={classes.outcomes}>
      <summary>
        {t('export.outcomes')}：{chosen.length === 0 ? t('export.anyOutcome') : t('export.someOutcomes', { count: chosen.length })}
      </summary>
      <div className={classes.outcomeList}>
        {outcomes.map(({ code, label }) => (
          <label key={code} className={classes.outcome}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() => onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code])}
            />
            {label[language]}
          </label>
        ))}
      </div>
    </details>
  )
}
