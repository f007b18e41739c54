import type { ExportReport } from '../../../shared/contract/export'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton } from '../../ui'
import classes from './export.module.css'
import { StageHeading } from './stage-heading'

interface ExportDoneProps {
  readonly report: ExportReport
  readonly onAgain: () => void
  readonly onDone: () => void
}

/** What was written, and the way to it. */
export function ExportDone({ report, onAgain, onDone }: ExportDoneProps) {
  const t = useText()
  const { fileName, rows, replaced } = report
  return (
    <section className={classes.stage}>
      <StageHeading text={t('export.done.title')} />
      <p className={classes.text}>{t('export.done.text', { fileName, rows: formatCount(rows) })}</p>
      {replaced > 0 && <p className={classes.text}>{t('export.done.replaced', { count: formatCount(replaced) })}</p>}
      <p className={classes.hint}>{t('export.confidential')}</p>
      <div className={classes.buttons}>
        <ActionButton label={t('export.done.again')} tone="quiet" onPress={onAgain} />
        <ActionButton label={t('export.done.show')} onPress={() => void callMain('export.show', undefined)} />
        <ActionButton label={t('common.close')} tone="primary" onPress={onDone} />
      </div>
    </section>
  )
}
