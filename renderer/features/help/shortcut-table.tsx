import { useId } from 'react'
import { useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './shortcut-sheet.module.css'
import type { SheetRow } from './use-sheet-groups'

interface ShortcutTableProps {
  readonly title: string
  readonly note: string
  readonly rows: readonly SheetRow[]
}

/** One group of the sheet: what, the key on the desk, and the key that works while typing too. */
export function ShortcutTable({ title, note, rows }: ShortcutTableProps) {
  const t = useText()
  const id = useId()
  // where a sentence says how, the column would only repeat it
  const typing = note === '' && rows.some(({ inField }) => inField.length > 0)
  return (
    <section className={classes.group} aria-labelledby={id} data-long={note !== '' || undefined}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {note !== '' && <p className={classes.note}>{note}</p>}
      <table className={classes.table}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('help.keys')}</th>
            {typing && <th scope="col">{t('help.inField')}</th>}
          </tr>
        </thead>
        <tbody>{rows.map(row)}</tbody>
      </table>
    </section>
  )

  function row({ id: action, label, keys, inField }: SheetRow) {
    return (
      <tr key={action}>
        <th scope="row" className={classes.label}>
          {label}
        </th>
        <td className={classes.keys}>
          <Keys keys={keys} />
          {keys.length === 0 && inField.length === 0 && <span className={classes.none}>{t('help.none')}</span>}
        </td>
        {typing && (
          <td className={classes.keys}>
            <Keys keys={inField} />
          </td>
        )}
      </tr>
    )
  }
}

/** Here the keys are the content, so they are read out, too. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => <KeyHint key={key} keys={key} spoken />)
}
