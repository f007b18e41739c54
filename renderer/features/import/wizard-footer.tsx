import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { canGoOn, STEPS } from './import-state'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

interface WizardFooterProps {
  readonly wizard: Import
  readonly onClose: () => void
}

interface Move {
  readonly label: string
  readonly enabled: boolean
  readonly run: () => void
}

/** Back by Escape, on by Ctrl and Enter. While the import runs, Escape stops it. */
export function WizardFooter({ wizard, onClose }: WizardFooterProps) {
  const t = useText()
  const { step, busy } = wizard.state
  const position = STEPS.indexOf(step)

  const leave = () => {
    onClose()
    if (step === 'report') wizard.reset()
  }
  const begin = async () => {
    if (!(await wizard.begin())) return
    onClose()
    wizard.reset()
  }
  const back: Move =
    step === 'file' || step === 'report'
      ? { label: step === 'file' ? t('common.cancel') : t('common.close'), enabled: !busy, run: leave }
      : step === 'run'
        ? { label: t('import.run.cancel'), enabled: !wizard.state.cancelling, run: wizard.cancel }
        : { label: t('common.back'), enabled: true, run: () => wizard.goTo(STEPS[position - 1] ?? 'file') }
  const on: Move = {
    label: step === 'report' ? t('import.report.begin') : step === 'list' ? t('import.run.start') : t('common.next'),
    enabled: step === 'report' || canGoOn(wizard.state),
    run: () => {
      if (step === 'report') void begin()
      else if (step === 'list') void wizard.run()
      else wizard.goTo(STEPS[position + 1] ?? 'report')
    }
  }
  useActions([
    { id: 'import.back', ...back },
    { id: 'import.on', ...on }
  ])

  return (
    <div className={classes.footer}>
      <ActionButton action="import.back" label={back.label} disabled={!back.enabled} onPress={back.run} />
      {step === 'report' && <ActionButton label={t('import.report.another')} onPress={wizard.reset} />}
      <ActionButton tone="primary" action="import.on" label={on.label} disabled={!on.enabled} onPress={on.run} />
    </div>
  )
}
