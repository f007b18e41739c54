import { useText } from '../../i18n'
import { STEPS, type Step } from './import-state'
import classes from './import-wizard.module.css'

/** How far the import is, in words and numbers. */
export function WizardSteps({ current }: { readonly current: Step }) {
  const t = useText()
  const reached = STEPS.indexOf(current)
  return (
    <ol className={classes.steps}>
      {STEPS.map((step, index) => (
        <li key={step} className={classes.step} aria-current={step === current ? 'step' : undefined} data-done={index < reached}>
          <span className={classes.number}>{index + 1}</span>
          {t(`import.steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}
