import { type ReactNode, useId, useState } from 'react'
import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import type { TwilioAccount } from '../../../shared/domain/call/twilio-account'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { accountClasses as classes, UnprotectedNotice } from '../sip-account'
import { dropTwilioDraft, keepTwilioDraft, type TwilioDraft, useTwilioDraft } from './twilio-draft'
import { TwilioFields } from './twilio-fields'
import { readTwilioForm, TWILIO_FORM_FIELDS, type TwilioFormField, type TwilioFormProblems } from './twilio-input'
import type { TwilioWork } from './use-twilio-work'

interface TwilioFormProps {
  readonly account: TwilioAccount | null
  /** Whether a call is going on or has no outcome yet: then the account stays as it is. */
  readonly callOpen: boolean
  readonly work: TwilioWork
  /** What came of the last wish. */
  readonly children: ReactNode
}

/** The account's fields. What is wrong is told once a field was left, or all of it when one wants to test or save. */
export function TwilioForm({ account, callOpen, work: { outcome, test, save, forget }, children }: TwilioFormProps) {
  const t = useText()
  const id = useId()
  const hasAuthorization = useDesk(({ snapshot }) => snapshot?.twilio.hasAuthorization === true)
  const hasKeySecret = useDesk(({ snapshot }) => snapshot?.twilio.hasKeySecret === true)
  const protects = useDesk(({ snapshot }) => snapshot?.twilio.protects !== false)
  const { draft, changed } = useTwilioDraft(account)
  const [left, setLeft] = useState<ReadonlySet<TwilioFormField>>(NONE)
  const [asked, setAsked] = useState(false)
  const reading = readTwilioForm(draft, { hasKeySecret })
  const problems: TwilioFormProblems = reading.ok ? {} : reading.problems
  const shown = Object.fromEntries(
    Object.entries(problems).filter(([field]) => asked || (left.has(field as TwilioFormField) && draft[field as TwilioFormField] !== ''))
  )
  const idOf = (field: TwilioFormField): string => `${id}-${field}`

  const change = (part: Partial<TwilioDraft>) => {
    keepTwilioDraft({ ...draft, ...part })
    forget()
  }
  const attempt = (run: (draft: TwilioDraft, input: TwilioAccountInput) => Promise<void>) => {
    if (outcome?.kind === 'testing' || outcome?.kind === 'saving') return
    setAsked(!reading.ok)
    if (reading.ok) void run(draft, reading.input)
    else focusOn(TWILIO_FORM_FIELDS[draft.access].find((field) => problems[field] !== undefined))
  }
  const discard = () => {
    focusOn(TWILIO_FORM_FIELDS[draft.access][0])
    dropTwilioDraft()
    forget()
    setAsked(false)
    setLeft(NONE)
  }
  useActions([
    { id: 'sip.test', run: () => attempt(test) },
    { id: 'sip.save', enabled: !callOpen, run: () => attempt(save) }
  ])
  return (
    <form className={classes.form} aria-label={t('twilio.title')} onSubmit={(event) => event.preventDefault()}>
      <TwilioFields
        draft={draft}
        hasAuthorization={hasAuthorization}
        hasKeySecret={hasKeySecret}
        problems={shown}
        idOf={idOf}
        onChange={change}
        onLeave={(field) => setLeft((before) => new Set([...before, field]))}
      />
      {!protects && (
        <UnprotectedNotice
          text={t('twilio.unprotected')}
          agree={t('twilio.unprotectedAgree')}
          agreed={draft.unprotected}
          asked={outcome?.kind === 'failed' && outcome.error.code === 'secret.unprotected'}
          onChange={(unprotected) => change({ unprotected })}
        />
      )}
      {callOpen && <p className={classes.quiet}>{t('sip.duringCall')}</p>}
      <div className={classes.buttons}>
        <ActionButton action="sip.test" onPress={() => attempt(test)} />
        <ActionButton action="sip.save" tone="primary" disabled={callOpen} onPress={() => attempt(save)} />
        {changed && <ActionButton tone="quiet" label={t('sip.discard')} onPress={discard} />}
      </div>
      {children}
    </form>
  )

  function focusOn(field: TwilioFormField | undefined): void {
    if (field !== undefined) document.getElementById(idOf(field))?.focus()
  }
}

const NONE: ReadonlySet<TwilioFormField> = new Set()
