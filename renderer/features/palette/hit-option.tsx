import type { SearchGroup, SearchHit } from '../../../shared/contract/search'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { useWhyText } from '../../lib/use-why-text'
import { Marked } from './marked'
import classes from './palette.module.css'

interface HitOptionProps {
  readonly id: string
  readonly hit: SearchHit
  readonly group: SearchGroup
  readonly searched: string
  readonly active: boolean
  readonly onDesk: boolean
  readonly onOpen: () => void
}

/** A lead that was found, and where; the text that was searched for is marked. */
export function HitOption({ id, hit, group, searched, active, onDesk, onOpen }: HitOptionProps) {
  const t = useText()
  const now = useNow()
  const whyText = useWhyText()
  const name = hit.name === '' ? t('palette.nameless') : hit.name
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox above keeps the focus and has the keys
    <div id={id} role="option" aria-selected={active} aria-disabled={hit.entryId === null} className={classes.option} onClick={onOpen}>
      <span className={classes.position} aria-hidden="true" />
      <span className={classes.who}>
        <b>{group === 'company' ? <Marked text={hit.company} searched={searched} /> : hit.company}</b>{' '}
        {group === 'person' && hit.name !== '' ? <Marked text={hit.name} searched={searched} /> : name}
      </span>
      {onDesk && <span className={classes.onDesk}>{t('palette.onDesk')}</span>}
      <span className={classes.why}>
        {hit.found !== '' && (
          <span className={classes.found}>
            {hit.at !== null && <span className={classes.at}>{formatPast(hit.at, now)}</span>}
            <Marked text={hit.found} searched={searched} />
          </span>
        )}
        {group !== 'note' && whereItStands()}
      </span>
    </div>
  )

  function whereItStands(): string {
    if (hit.entryId === null) return t('palette.inNoList')
    return hit.why === null ? '' : whyText(hit.why)
  }
}
