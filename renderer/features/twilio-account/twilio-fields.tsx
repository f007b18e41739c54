import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { TWILIO_EDGES, type TwilioEdge } from '../../../shared/domain/call/twilio-account'
import { type Translate, useText } from '../../i18n'
import { Segments } from '../../ui'
import { accountClasses as classes, SecretField } from '../sip-account'
import type { TwilioDraft } from './twilio-draft'
import type { TwilioFormField, TwilioFormProblem, TwilioFormProblems } from './twilio-input'

interface TwilioFieldsProps {
  readonly draft: TwilioDraft
  readonly hasAuthorization: boolean
  readonly hasKeySecret: boolean
  /** Those that are shown. */
  readonly problems: TwilioFormProblems
  readonly idOf: (field: TwilioFormField) => string
  readonly onChange: (part: Partial<TwilioDraft>) => void
  readonly onLeave: (field: TwilioFormField) => void
}

const ACCESSES = ['token_url', 'api_key'] as const

/** Every field of the account; those of the other access are away. None of them cuts off what is typed or pasted into it. */
export function TwilioFields({ draft, hasAuthorization, hasKeySecret, problems, idOf, onChange, onLeave }: TwilioFieldsProps) {
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
    <div className={classes.fields}>
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
    </div>
  )

  function parts(field: TwilioFormField) {
    return {
      id: idOf(field),
      value: draft[field],
      error: problemText(problems[field], t),
      autoComplete: 'off',
      spellCheck: false,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ [field]: event.currentTarget.value }),
      onBlur: () => onLeave(field)
    }
  }
}

function problemText(problem: TwilioFormProblem | undefined, t: Translate): ReactNode {
  return problem && t(`twilio.problem.${problem.code}`, { most: problem.most ?? 0 })
}
