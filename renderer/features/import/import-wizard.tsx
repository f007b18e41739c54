import { Modal } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useActionScope } from '../../actions'
import { useText } from '../../i18n'
import { focusHeading, HEADING_ID } from './focus-heading'
import { ImportProblem } from './import-problem'
import type { Step } from './import-state'
import classes from './import-wizard.module.css'
import { StepColumns } from './step-columns'
import { StepFile } from './step-file'
import { StepList } from './step-list'
import { StepReading } from './step-reading'
import { StepReport } from './step-report'
import { StepRun } from './step-run'
import { type Import, useImport } from './use-import'
import { WizardFooter } from './wizard-footer'
import { WizardSteps } from './wizard-steps'

interface ImportWizardProps {
  readonly open: boolean
  readonly onClose: () => void
}

const BODIES: Readonly<Record<Step, (props: { readonly wizard: Import }) => React.ReactNode>> = {
  file: StepFile,
  reading: StepReading,
  columns: StepColumns,
  list: StepList,
  run: StepRun,
  report: StepReport
}

/** A form is narrow, a report as long as it is, a table fills what is left and scrolls inside. */
const SHAPES: Readonly<Record<Step, 'form' | 'table' | 'report'>> = {
  file: 'form',
  reading: 'table',
  columns: 'table',
  list: 'form',
  run: 'form',
  report: 'report'
}

/** From a file to a list that can be called, over the whole window. What was entered stays until the import is done. */
export function ImportWizard({ open, onClose }: ImportWizardProps) {
  const t = useText()
  const wizard = useImport()
  const { step, problem } = wizard.state
  const Body = BODIES[step]
  useActionScope('import', open)
  useFocusAtStep(step, open)

  return (
    <Modal.Root opened={open} onClose={onClose} fullScreen closeOnEscape={false} transitionProps={{ duration: 0 }}>
      <Modal.Content className={classes.content}>
        <Modal.Body className={classes.wizard}>
          <div className={classes.header}>
            <Modal.Title className={classes.title}>{t('import.title')}</Modal.Title>
            <WizardSteps current={step} />
          </div>
          <div className={classes.body} key={step}>
            <div className={classes.inner} data-shape={SHAPES[step]}>
              <StepHeading step={step} />
              {problem !== null && <ImportProblem problem={problem} nothingChanged={step === 'list'} />}
              <Body wizard={wizard} />
            </div>
          </div>
          <WizardFooter wizard={wizard} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The keyboard and the screen reader start at the top of each step; at the step it opens with, the dialog itself sees to that. */
function useFocusAtStep(step: Step, open: boolean): void {
  const shown = useRef<Step | null>(null)
  useEffect(() => {
    if (open && shown.current !== null && shown.current !== step) focusHeading()
    shown.current = open ? step : null
  }, [step, open])
}

function StepHeading({ step }: { readonly step: Step }) {
  const t = useText()
  return (
    <h3 id={HEADING_ID} tabIndex={-1} className={classes.heading} data-autofocus>
      {t(`import.${step}.title`)}
    </h3>
  )
}
