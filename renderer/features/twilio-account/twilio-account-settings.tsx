import type { Settings } from '../../../shared/contract/settings'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { SettingBlock } from '../../ui'
import { AccountStateLine, RemoveAccount } from '../account'
import { TwilioForm } from './twilio-form'
import { useTwilioWork } from './use-twilio-work'

/** The account at Twilio: how it stands, its form, and the way to forget it. */
export function TwilioAccountSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const work = useTwilioWork()
  return (
    <SettingBlock title={t('twilio.title')} note={t('twilio.note')}>
      <AccountStateLine line="twilio" />
      <TwilioForm account={settings.twilio} callOpen={callOpen} work={work} />
      {settings.twilio !== null && <RemoveAccount callOpen={callOpen} onRemove={work.remove} />}
    </SettingBlock>
  )
}
