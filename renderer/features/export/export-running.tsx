import { Progress } from '@mantine/core'
import type { ExportProgress } from '../../../shared/contract/export'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton } from '../../ui'
import classes from './export.module.css'
import { StageHeading } from './stage-heading'

const WHOLE = 100

/** How far the file is; it can be stopped, and then there is none. */
export function ExportRunning({ progress, onStop }: { readonly progress: ExportProgress | null; readonly onStop: () => void }) {
  const t = useText()
  const percent = progress === null || progress.total === 0 ? 0 : Math.min(WHOLE, Math.round((progress.done / progress.total) * WHOLE))
  return (
    <section className={classes.stage}>
      <StageHeading text={t(`export.phases.${progress?.phase ?? 'writing'}`)} />
      <Progress.Root size="lg" transitionDuration={0}>
        <Progress.Section value={percent} aria-label={t('export.progress')} />
      </Progress.Root>
      {progress !== null && (
        <p className={classes.hint}>
          {formatCount(progress.done)} / {formatCount(progress.total)}
        </p>
      )}
      <div className={classes.buttons}>
        <ActionButton label={t('export.cancel')} onPress={onStop} />
      </div>
    </section>
  )
}
