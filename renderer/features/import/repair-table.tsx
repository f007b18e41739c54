import type { ImportReport } from '../../../shared/contract/import'
import type { RepairKind } from '../../../shared/domain/import/repair'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import tables from './tables.module.css'

/** Every kind of repair with how often it was made and what it looked like. */
export function RepairTable({ repairs }: { readonly repairs: ImportReport['repairs'] }) {
  const t = useText()
  return (
    <table className={tables.repairs}>
      <thead>
        <tr>
          <th scope="col">{t('import.report.kind')}</th>
          <th scope="col" className={tables.count}>
            {t('import.report.count')}
          </th>
          <th scope="col">{t('import.report.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {repairs.map(({ kind, count, examples }) => (
          <tr key={kind}>
            <th scope="row">{t(`import.report.kinds.${kind}`)}</th>
            <td className={tables.count}>{formatCount(count)}</td>
            <td>
              <ul className={tables.examples}>
                {examples.map(({ row, before, after }) => (
                  <li key={`${row} ${before}`}>
                    <span className={tables.row}>{t('import.report.example', { row })}</span>
                    {kind === 'company_form' ? before : <del className={tables.before}>{before}</del>} <span aria-hidden="true">→</span>{' '}
                    <ins className={tables.after}>{afterText(kind, after)}</ins>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  /** A company keeps the name it was written with; only what it is compared by loses the form. */
  function afterText(kind: RepairKind, after: string): string {
    if (after === '') return t('import.report.dropped')
    return kind === 'company_form' ? t('import.report.comparedAs', { name: after }) : after
  }
}
