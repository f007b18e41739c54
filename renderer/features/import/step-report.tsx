import type { ImportReport } from '../../../shared/contract/import'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton } from '../../ui'
import classes from './import-wizard.module.css'
import { RepairTable } from './repair-table'
import tables from './tables.module.css'
import type { Import } from './use-import'

const FIGURES = ['rows', 'imported', 'duplicates', 'quarantined'] as const

/** Who may not be called, by name, so that nobody looks for them in the queue. */
function ForbiddenLeads({ report: { doNotCall, doNotCallLeads } }: { readonly report: ImportReport }) {
  const t = useText()
  const more = doNotCall - doNotCallLeads.length
  return (
    <section className={classes.part}>
      <p className={classes.text}>{t('import.report.doNotCall', { count: formatCount(doNotCall) })}</p>
      {doNotCallLeads.length > 0 && (
        <ul className={classes.forbidden} aria-label={t('import.report.doNotCallWho')}>
          {doNotCallLeads.map(({ company, name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and people may be namesakes
            <li key={index}>
              {company} {name === '' ? t('palette.nameless') : name}
            </li>
          ))}
          {more > 0 && <li>{t('import.report.doNotCallMore', { count: formatCount(more) })}</li>}
        </ul>
      )}
    </section>
  )
}

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
      {report.changed > 0 && (
        <p className={classes.text}>
          {t(report.policy === 'fill' ? 'import.report.filled' : 'import.report.updated', { count: formatCount(report.changed) })}
        </p>
      )}
      {report.linked > 0 && <p className={classes.text}>{t('import.report.linked', { count: formatCount(report.linked) })}</p>}
      {report.doNotCall > 0 && <ForbiddenLeads report={report} />}
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
      <p className={classes.quiet}>{t('import.report.undo')}</p>
    </div>
  )
}
