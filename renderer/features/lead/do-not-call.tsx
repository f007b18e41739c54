import type { DncView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './do-not-call.module.css'

/** Whose name does not stand on the panel in just that form. */
const NAMED: readonly string[] = ['department', 'group']

/** What must not be called, in the customer's words. Shown above everything else of the lead. */
export function DoNotCall({ entries }: { readonly entries: readonly DncView[] }) {
  const t = useText()
  const now = useNow()
  if (entries.length === 0) return null
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry} data-level={entry.level}>
          <strong>
            {t(entry.level === 'forbidden' ? 'lead.dnc' : 'lead.dncCaution')} · {t(`lead.dncScope.${entry.scope}`)}
            {NAMED.includes(entry.scope) && `（${entry.label}）`}
          </strong>
          {entry.words !== '' && <span>{t('hearing.quote', { words: entry.words })}</span>}
          <span className={classes.by}>{t('lead.dncBy', { date: formatPast(entry.at, now), rep: entry.rep })}</span>
        </li>
      ))}
    </ul>
  )
}
