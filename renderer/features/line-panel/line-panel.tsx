import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'

const lineParts = laterPart(async () => (await import('./line-parts')).LineParts)

interface LinePanelProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Goes on to the account's settings. */
  readonly onAccount: () => void
}

/** Everything about the line in one place: which one, how it stands, what was wrong, its sound, and the way to another line. */
export function LinePanel({ open, onClose, onAccount }: LinePanelProps) {
  const t = useText()
  const settings = useDesk(({ snapshot }) => snapshot?.settings)
  return (
    <SideDrawer scope="line" title={t('audio.panel.title')} open={open} onClose={onClose} closeLabel={t('common.close')} size={520}>
      {settings && <Later part={lineParts} props={{ settings, onAccount }} />}
    </SideDrawer>
  )
}
