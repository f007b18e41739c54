import type { TwilioAccount } from '../../../shared/domain/call/twilio-account'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { AccountForm } from '../account'
import { twilioDrafts, useTwilioDraft } from './twilio-draft'
import { TwilioFields } from './twilio-fields'
import { readTwilioForm, TWILIO_FORM_FIELDS, type TwilioFormField } from './twilio-input'
import type { useTwilioWork } from './use-twilio-work'

interface TwilioFormProps {
  readonly account: TwilioAccount | null
  readonly callOpen: boolean
  readonly work: ReturnType<typeof useTwilioWork>
}

export function TwilioForm({ account, callOpen, work }: TwilioFormProps) {
  const t = useText()
  const hasAuthorization = useDesk(({ snapshot }) => snapshot?.twilio.hasAuthorization === true)
  const hasKeySecret = useDesk(({ snapshot }) => snapshot?.twilio.hasKeySecret === true)
  const protects = useDesk(({ snapshot }) => snapshot?.twilio.protects !== false)
  const inHand = useTwilioDraft(account)
  const { draft } = inHand
  const fields: readonly TwilioFormField[] = TWILIO_FORM_FIELDS[draft.access]
  return (
    <AccountForm
      title={t('twilio.title')}
      drafts={twilioDrafts}
      inHand={inHand}
      fields={fields}
      reading={readTwilioForm(draft, { hasKeySecret })}
      problemText={({ code, most = 0 }) => t(`twilio.problem.${code}`, { most })}
      unprotected={protects ? null : { text: t('twilio.unprotected'), agree: t('twilio.unprotectedAgree') }}
      callOpen={callOpen}
      work={work}
    >
      {(parts, change) => (
        <TwilioFields draft={draft} hasAuthorization={hasAuthorization} hasKeySecret={hasKeySecret} parts={parts} onChange={change} />
      )}
    </AccountForm>
  )
}
