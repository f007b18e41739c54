import type { CallView } from '../../../shared/contract/call-view'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Dialog } from '../../ui'
import { TransferForm } from './transfer-form'
import { closeTransfer, useTransferSurface } from './transfer-surface'

/** Hands the customer over to somebody else. It goes when there is nobody left to hand over, or somebody is being asked. */
export function TransferDialog() {
  const t = useText()
  const open = useTransferSurface((surface) => surface.open)
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const other = useDesk(({ snapshot }) => snapshot?.other ?? null)
  const possible = call !== undefined && isLive(call) && (other === null || other.role === 'incoming')
  return (
    <Dialog
      scope="transfer"
      title={t('phone.transfer.title')}
      open={open && possible}
      onClose={closeTransfer}
      closeLabel={t('common.close')}
      size={520}
    >
      {call && <TransferForm call={call} />}
    </Dialog>
  )
}

function isLive({ phase }: CallView): boolean {
  return phase !== 'idle' && phase !== 'ended'
}
