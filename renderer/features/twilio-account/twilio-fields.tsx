import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { TWILIO_EDGES, type TwilioEdge } from '../../../shared/domain/call/twilio-account'
import { useText } from '../../i18n'
import { Segments } from '../../ui'
import { accountClasses as classes, type FieldParts, SecretField } from '../account'
import type { TwilioDraft } from './twilio-draft'
import type { TwilioFormField } from './twilio-input'

interface TwilioFieldsProps {
  readonly draft: TwilioDraft
  readonly hasAuthorization: boolean
  readonly hasKeySecret: boolean
  readonly parts: (field: TwilioFormField) => FieldParts
  readonly onChange: (part: Partial<TwilioDraft>) => void
}

const ACCESSES = ['token_url', 'api_key'] as const

/** Every field of the account; those of the other access are away. */
export function TwilioFields({ draft, hasAuthorization, hasKeySecret, parts, onChange }: TwilioFieldsProps) {
  const t = useText()
  const byUrl = draft.access === 'token_url'
  const header = (
    <>
      <SecretField
        {...parts('authorization')}
        label={t('twilio.authorization')}
        description={t('twilio.authorizationHelp')}
        kept={hasAuthorization && !draft.clearAuthorization}
      />
      {hasAuthorization && (
        <Checkbox
          label={t('twilio.clearAuthorization')}
          checked={draft.clearAuthorization}
          onChange={(event) => onChange({ clearAuthorization: event.currentTarget.checked })}
        />
      )}
    </>
  )
  return (
    <>
      <Segments
        label={t('twilio.access')}
        value={draft.access}
        onChoose={(access) => onChange({ access })}
        segments={ACCESSES.map((value) => ({ value, label: t(`twilio.accesses.${value}`) }))}
      />
      <p className={classes.quiet}>{t(`twilio.accessHelp.${draft.access}`)}</p>
      {byUrl ? (
        <>
          <TextInput {...parts('tokenUrl')} label={t('twilio.tokenUrl')} placeholder="https://calls.example.co.jp/token" />
          {header}
        </>
      ) : (
        <>
          <TextInput {...parts('accountSid')} label={t('twilio.accountSid')} placeholder="AC…" />
          <TextInput {...parts('keySid')} label={t('twilio.keySid')} placeholder="SK…" />
          <SecretField {...parts('keySecret')} label={t('twilio.keySecret')} kept={hasKeySecret} />
          <TextInput {...parts('appSid')} label={t('twilio.appSid')} placeholder="AP…" />
          <TextInput {...parts('identity')} label={t('twilio.identity')} description={t('twilio.identityHelp')} placeholder="aoi_sasaki" />
        </>
      )}
      <TextInput
        {...parts('callerId')}
        label={t('twilio.callerId')}
        description={t('twilio.callerIdHelp')}
        inputMode="tel"
        placeholder="+815031234567"
      />
      <NativeSelect
        size="xs"
        label={t('twilio.edge')}
        description={t('twilio.edgeHelp')}
        value={draft.edge}
        onChange={(event) => onChange({ edge: event.currentTarget.value as TwilioEdge })}
        data={TWILIO_EDGES.map((value) => ({ value, label: t(`twilio.edges.${value}`) }))}
      />
      <TextInput
        {...parts('callServer')}
        label={t('twilio.callServer')}
        description={t('twilio.callServerHelp')}
        placeholder="https://calls.example.co.jp"
      />
      {!byUrl && header}
    </>
  )
}
