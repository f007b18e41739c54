import type { RestorePreview } from '../../../shared/contract/restore'
import { useLanguage, useText } from '../../i18n'
import { formatCount, formatDateTime } from '../../lib/format'
import classes from './backups.module.css'

const ROWS = ['leads', 'calls', 'todos', 'dnc'] as const

/** The counts now and then, what leaves the desk, and what stays whatever the backup says. */
export function RestoreChanges({ preview }: { readonly preview: RestorePreview }) {
  const t = useText()
  const language = useLanguage()
  const { backup, present, onlyPresent, carried } = preview
  // what is kept is there again afterwards
  const restored = { ...preview.restored, dnc: Math.max(preview.restored.dnc, Math.min(present.dnc, preview.restored.dnc + carried.dnc)) }
  return (
    <>
      <p className={classes.text}>
        <b>{t('backups.compared', { at: formatDateTime(backup.at, language, backup.at) })}</b>
      </p>
      <table className={classes.table} aria-label={t('backups.table')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('backups.present')}</th>
            <th scope="col">{t('backups.restored')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`backups.rows.${row}`)}</th>
              <td>{formatCount(present[row])}</td>
              <td data-fewer={restored[row] < present[row] || undefined}>{formatCount(restored[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.points}>
        {onlyPresent.calls + onlyPresent.leads > 0 && (
          <li>{t('backups.onlyPresent', { calls: formatCount(onlyPresent.calls), leads: formatCount(onlyPresent.leads) })}</li>
        )}
        {carried.dnc > 0 && <li>{t('backups.carriedDnc', { count: formatCount(carried.dnc) })}</li>}
        {carried.erased > 0 && <li>{t('backups.carriedErased', { count: formatCount(carried.erased) })}</li>}
        <li>{t('backups.before')}</li>
        <li>{t('backups.restarts')}</li>
      </ul>
    </>
  )
}
