import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SideDrawer } from '../../ui'
import { LeadFinder } from './lead-finder'

interface QueueDrawerProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** What is coming and why, and any lead by a few letters. */
export function QueueDrawer({ open, onClose }: QueueDrawerProps) {
  const t = useText()
  const listId = useDesk(({ snapshot }) => snapshot?.list?.id ?? null)
  return (
    <SideDrawer scope="queue" title={t('queue.searchTitle')} open={open} onClose={onClose} closeLabel={t('common.close')} size={520}>
      <LeadFinder listId={listId} onDone={onClose} />
    </SideDrawer>
  )
}
