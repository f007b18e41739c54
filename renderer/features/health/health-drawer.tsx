import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'

const healthPanel = laterPart(async () => (await import('./health-panel')).HealthPanel)

interface HealthDrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onBackups: () => void
}

/** The check-up before a shift. */
export function HealthDrawer({ open, onClose, onBackups }: HealthDrawerProps) {
  const t = useText()
  return (
    <SideDrawer scope="health" title={t('health.title')} open={open} onClose={onClose} closeLabel={t('common.close')} size={520}>
      <Later part={healthPanel} props={{ onBackups }} />
    </SideDrawer>
  )
}
