import type { SalvageReport } from '../../../shared/contract/storage'
import { type TextKey, useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './startup-screen.module.css'

/** The tables a person knows, by the words of the screen; the rest is counted together. */
const KNOWN: Readonly<Record<string, TextKey>> = {
  lead: 'startup.tables.lead',
  company: 'startup.tables.company',
  phone: 'startup.tables.phone',
  list_entry: 'startup.tables.list_entry',
  call: 'startup.tables.call',
  answer: 'startup.tables.answer',
  note: 'startup.tables.note',
  todo: 'startup.tables.todo',
  dnc: 'startup.tables.dnc'
}

/** What was saved of a damaged file and what was not. */
export function SalvageTable({ report: { tables } }: { readonly report: SalvageReport }) {
  const t = useText()
  const others = tables.filter(({ table }) => !(table in KNOWN))
  const unknown = others.some(({ lost }) => lost === null)
  const rows = [
    ...Object.entries(KNOWN).flatMap(([table, label]) => {
      const found = tables.find((each) => each.table === table)
      return found ? [{ label, saved: found.saved, lost: found.lost }] : []
    }),
    {
      label: 'startup.tables.other' as const,
      saved: others.reduce((sum, { saved }) => sum + saved, 0),
      lost: unknown ? null : others.reduce((sum, { lost }) => sum + (lost ?? 0), 0)
    }
  ]
  return (
    <table className={classes.salvage}>
      <caption>{t('startup.salvaged')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('startup.tables.what')}</th>
          <th scope="col">{t('startup.saved')}</th>
          <th scope="col">{t('startup.lost')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, saved, lost }) => (
          <tr key={label}>
            <th scope="row">{t(label)}</th>
            <td>{formatCount(saved)}</td>
            <td data-lost={lost !== 0}>{lost === null ? t('startup.unknown') : formatCount(lost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
