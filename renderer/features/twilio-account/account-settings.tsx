import { useState } from 'react'
import type { Settings } from '../../../shared/contract/settings'
import { useText } from '../../i18n'
import { Segments, SettingBlock } from '../../ui'
import { SipAccountSettings } from '../sip-account'
import { TwilioAccountSettings } from './twilio-account-settings'

type AccountKind = 'sip' | 'twilio'

const KINDS: readonly AccountKind[] = ['sip', 'twilio']

/** The accounts of the lines that need one, one at a time: that of the line in use first. */
export function AccountSettings({ settings }: { readonly settings: Settings }) {
  const t = useText()
  const [kind, setKind] = useState<AccountKind>(
    settings.line === 'twilio' || (settings.sip === null && settings.twilio !== null) ? 'twilio' : 'sip'
  )
  return (
    <>
      <SettingBlock title={t('twilio.which')}>
        <Segments
          label={t('twilio.which')}
          compact
          value={kind}
          onChoose={setKind}
          segments={KINDS.map((value) => ({ value, label: t(`twilio.kinds.${value}`) }))}
        />
      </SettingBlock>
      {kind === 'sip' ? <SipAccountSettings settings={settings} /> : <TwilioAccountSettings settings={settings} />}
    </>
  )
}
