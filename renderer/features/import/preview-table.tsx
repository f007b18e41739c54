import type { ImportPreview } from '../../../shared/contract/import'
import { useText } from '../../i18n'
import classes from './tables.module.css'

interface PreviewTableProps {
  readonly caption: string
  readonly preview: ImportPreview
  readonly busy: boolean
}

/** The first rows as they were read. Scrolls in both directions, by keyboard too. */
export function PreviewTable({ caption, preview: { headers, rows }, busy }: PreviewTableProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label={caption} aria-busy={busy} tabIndex={0}>
      <table className={classes.preview}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.reading.row')}</th>
            {headers.map((header, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order, and headers may repeat
              <th key={column} scope="col">
                {header === '' ? t('import.columns.unnamed', { number: column + 1 }) : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order, and may be alike
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their order
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
