import type { SearchGroup } from '../../../shared/contract/search'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './palette.module.css'

interface ShowOptionProps {
  readonly id: string
  /** The group that is shown whole; null for all groups again. */
  readonly group: SearchGroup | null
  /** How many more there are. */
  readonly count: number
  readonly active: boolean
  readonly onOpen: () => void
}

/** Leads to the whole of a group, or back to all groups. */
export function ShowOption({ id, group, count, active, onOpen }: ShowOptionProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox above keeps the focus and has the keys
    <div id={id} role="option" aria-selected={active} className={classes.option} onClick={onOpen}>
      <span className={classes.position} aria-hidden="true" />
      <span className={classes.show}>{group === null ? t('palette.allGroups') : t('palette.more', { count: formatCount(count) })}</span>
    </div>
  )
}
