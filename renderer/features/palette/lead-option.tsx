import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import { useText } from '../../i18n'
import { useWhyText } from '../../lib/use-why-text'
import classes from './palette.module.css'

interface LeadOptionProps {
  readonly id: string
  readonly lead: UpcomingView
  /** Its place among those coming up. */
  readonly position: number
  readonly active: boolean
  readonly onDesk: boolean
  readonly onOpen: () => void
}

/** One of the coming leads with the reason for its place. */
export function LeadOption({ id, lead, position, active, onDesk, onOpen }: LeadOptionProps) {
  const t = useText()
  const whyText = useWhyText()
  const late = lead.why.promise !== undefined && lead.why.promise.lateMinutes >= 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox above keeps the focus and has the keys
    <div id={id} role="option" aria-selected={active} className={classes.option} onClick={onOpen}>
      <span className={classes.position}>{position}</span>
      <span className={classes.who}>
        <b>{lead.company}</b> {lead.name === '' ? t('palette.nameless') : lead.name}
      </span>
      {onDesk && <span className={classes.onDesk}>{t('palette.onDesk')}</span>}
      <span className={classes.why} data-late={late}>
        {whyText(lead.why)}
      </span>
    </div>
  )
}
