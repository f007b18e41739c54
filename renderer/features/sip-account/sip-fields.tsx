import { TextInput } from '@mantine/core'
import { NUMBER_FORMS, type SipAccount } from '../../../shared/domain/call/sip-account'
import { useText } from '../../i18n'
import { GrowingText, Segments } from '../../ui'
import { type FieldParts, SecretField } from '../account'
import { hasRelay, type KeptSip, type SipFormField } from './sip-input'

interface SipFieldsProps {
  readonly numberForm: SipAccount['numberForm']
  readonly kept: KeptSip
  readonly parts: (field: SipFormField) => FieldParts
  readonly onChange: (part: Pick<SipAccount, 'numberForm'>) => void
}

/** Every field of the account. */
export function SipFields({ numberForm, kept: { account, hasPassword }, parts, onChange }: SipFieldsProps) {
  const t = useText()
  return (
    <>
      <TextInput
        data-autofocus
        {...parts('url')}
        label={t('sip.url')}
        description={t('sip.urlHelp')}
        placeholder="wss://pbx.example.co.jp:8443/ws"
      />
      <TextInput {...parts('domain')} label={t('sip.domain')} placeholder="pbx.example.co.jp" />
      <TextInput {...parts('user')} label={t('sip.user')} placeholder="1001" />
      <SecretField {...parts('password')} label={t('sip.password')} kept={hasPassword} />
      <TextInput {...parts('number')} label={t('sip.number')} description={t('sip.numberHelp')} inputMode="tel" placeholder="0350009000" />
      <Segments
        label={t('sip.numberForm')}
        value={numberForm}
        onChoose={(chosen) => onChange({ numberForm: chosen })}
        segments={NUMBER_FORMS.map((value) => ({ value, label: t(`sip.numberForms.${value}`) }))}
      />
      <GrowingText
        {...parts('iceServers')}
        label={t('sip.iceServers')}
        description={t('sip.iceHelp')}
        placeholder="stun:stun.example.co.jp:3478"
        least={2}
        most={6}
      />
      <SecretField {...parts('icePassword')} label={t('sip.icePassword')} kept={hasPassword && hasRelay(account)} />
      <TextInput {...parts('echoNumber')} label={t('sip.echoNumber')} description={t('sip.echoNumberHelp')} placeholder="*43" />
    </>
  )
}
