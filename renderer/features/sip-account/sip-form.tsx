import type { SipAccount } from '../../../shared/domain/call/sip-account'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { AccountForm } from '../account'
import { sipDrafts, useSipDraft } from './sip-draft'
import { SipFields } from './sip-fields'
import { readSipForm, SIP_FORM_FIELDS } from './sip-input'
import type { useSipWork } from './use-sip-work'

interface SipFormProps {
  readonly account: SipAccount | null
  readonly callOpen: boolean
  readonly work: ReturnType<typeof useSipWork>
}

export function SipForm({ account, callOpen, work }: SipFormProps) {
  const t = useText()
  const hasPassword = useDesk(({ snapshot }) => snapshot?.sip.hasPassword === true)
  const protects = useDesk(({ snapshot }) => snapshot?.sip.protects !== false)
  const inHand = useSipDraft(account)
  const kept = { account, hasPassword }
  return (
    <AccountForm
      title={t('sip.title')}
      drafts={sipDrafts}
      inHand={inHand}
      fields={SIP_FORM_FIELDS}
      reading={readSipForm(inHand.draft, kept)}
      problemText={({ code, line = 0, most = 0 }) => t(`sip.problem.${code}`, { line, most })}
      unprotected={protects ? null : { text: t('sip.unprotected'), agree: t('sip.unprotectedAgree') }}
      callOpen={callOpen}
      work={work}
    >
      {(parts, change) => <SipFields numberForm={inHand.draft.numberForm} kept={kept} parts={parts} onChange={change} />}
    </AccountForm>
  )
}
