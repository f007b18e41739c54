import type { Settings } from '../../../shared/contract/settings'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { AccountStateLine, RemoveAccount } from '../account'
import { SipForm } from './sip-form'
import { useSipWork } from './use-sip-work'

/** The account at the telephone exchange: how it stands, its form, and the way to forget it. */
export function SipAccountSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const work = useSipWork()
  return (
    <SettingBlock title={t('sip.title')} note={t('sip.note')}>
      <AccountStateLine line="sip" />
      <SipForm account={settings.sip} callOpen={callOpen} work={work} />
      {settings.sip !== null && <RemoveAccount callOpen={callOpen} onRemove={work.remove} />}
    </SettingBlock>
  )
}
