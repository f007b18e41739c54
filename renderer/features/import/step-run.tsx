import { Progress } from '@mantine/core'
import { useText } from '../../i18n'
import { formatBytes } from '../../lib/format'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

const WHOLE = 100

/** How far the import is. It takes seconds, and can be stopped. */
export function StepRun({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { progress, cancelling } = wizard.state
  const phase = cancelling ? t('import.run.cancelling') : t(`import.run.phases.${progress?.phase ?? 'checking'}`)
  const percent = progress === null || progress.total === 0 ? 0 : Math.min(WHOLE, Math.round((progress.done / progress.total) * WHOLE))
  return (
    <div className={classes.narrow}>
      <p role="status" className={classes.text}>
        {phase}
      </p>
      <Progress.Root size="lg" transitionDuration={0}>
        <Progress.Section value={percent} aria-label={t('import.run.progress')} />
      </Progress.Root>
      <p className={classes.quiet}>
        {percent}%{progress !== null && `　${formatBytes(progress.done)} / ${formatBytes(progress.total)}`}
      </p>
      <p className={classes.quiet}>{t('import.run.note')}</p>
    </div>
  )
}
