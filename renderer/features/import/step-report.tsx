import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton } from '../../ui'
import classes from './import-wizard.module.css'
import { RepairTable } from './repair-table'
import tables from './tables.module.css'
import type { Import } from './use-import'

const FIGURES = ['rows', 'imported', 'duplicates', 'quarantined'] as const

/** What came of the file: every row is accounted for. */
export function StepReport({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { report } = wizard.state
  if (report === null) return null
  return (
    <div className={classes.report}>
      <dl className={classes.figures}>
        {FIGURES.map((figure) => (
          <div key={figure} className={classes.figure} data-figure={figure} data-none={report[figure] === 0}>
            <dt>{t(`import.report.${figure}`)}</dt>
            <dd>{formatCount(report[figure])}</dd>
          </div>
        ))}
      </dl>
      {report.linked > 0 && <p className={classes.text}>{t('import.report.linked', { count: formatCount(report.linked) })}</p>}
      {report.doNotCall > 0 && <p className={classes.text}>{t('import.report.doNotCall', { count: formatCount(report.doNotCall) })}</p>}
      {report.quarantined > 0 && (
        <section className={classes.part}>
          <h4 className={classes.partTitle}>{t('import.report.quarantine')}</h4>
          <table className={tables.plain}>
            <tbody>
              {report.quarantineReasons.map(({ reason, count }) => (
                <tr key={reason}>
                  <th scope="row">{t(`import.report.reasons.${reason}`)}</th>
                  <td className={tables.count}>{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes.quiet}>{t('import.report.quarantineNote')}</p>
          <ActionButton label={t('import.report.openQuarantine')} onPress={() => void callMain('import.showQuarantine', undefined)} />
        </section>
      )}
      <section className={classes.part}>
        <h4 className={classes.partTitle}>{t('import.report.repairs')}</h4>
        {report.repairs.length === 0 ? (
          <p className={classes.quiet}>{t('import.report.noRepairs')}</p>
        ) : (
          <RepairTable repairs={report.repairs} />
        )}
      </section>
    </div>
  )
}
