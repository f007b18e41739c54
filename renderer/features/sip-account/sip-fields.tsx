import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { NUMBER_FORMS } from '../../../shared/domain/call/sip-account'
import type { SipProblem } from '../../../shared/domain/call/sip-problem'
import { type Translate, useText } from '../../i18n'
import { GrowingText, Segments } from '../../ui'
import { SecretField } from './secret-field'
import classes from './sip-account.module.css'
import type { SipDraft } from './sip-draft'
import { hasRelay, type KeptSip, type SipFormField, type SipFormProblems } from './sip-input'

interface SipFieldsProps {
  readonly draft: SipDraft
  readonly kept: KeptSip
  /** Those that are shown. */
  readonly problems: SipFormProblems
  readonly idOf: (field: SipFormField) => string
  readonly onChange: (part: Partial<SipDraft>) => void
  readonly onLeave: (field: SipFormField) => void
}

/** Every field of the account. None of them cuts off what is typed or pasted into it. */
export function SipFields({ draft, kept: { account, hasPassword }, problems, idOf, onChange, onLeave }: SipFieldsProps) {
  const t = useText()
  return (
    <div className={classes.fields}>
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
        value={draft.numberForm}
        onChoose={(numberForm) => onChange({ numberForm })}
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
    </div>
  )

  function parts(field: SipFormField) {
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

function problemText(problem: SipProblem | undefined, t: Translate): ReactNode {
  return problem && t(`sip.problem.${problem.code}`, { line: problem.line ?? 0, most: problem.most ?? 0 })
}
