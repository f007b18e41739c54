import { type ReactNode, useId, useState } from 'react'
import type { SipAccountInput } from '../../../shared/contract/sip-line'
import type { SipAccount } from '../../../shared/domain/call/sip-account'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './sip-account.module.css'
import { dropSipDraft, keepSipDraft, type SipDraft, useSipDraft } from './sip-draft'
import { SipFields } from './sip-fields'
import { readSipForm, SIP_FORM_FIELDS, type SipFormField, type SipFormProblems } from './sip-input'
import { UnprotectedNotice } from './unprotected-notice'
import type { SipWork } from './use-sip-work'

interface SipFormProps {
  readonly account: SipAccount | null
  /** Whether a call is going on or has no outcome yet: then the account stays as it is. */
  readonly callOpen: boolean
  readonly work: SipWork
  /** What came of the last wish. */
  readonly children: ReactNode
}

/** The account's fields. What is wrong is told once a field was left, or all of it when one wants to test or save. */
export function SipForm({ account, callOpen, work: { outcome, test, save, forget }, children }: SipFormProps) {
  const t = useText()
  const id = useId()
  const hasPassword = useDesk(({ snapshot }) => snapshot?.sip.hasPassword === true)
  const protects = useDesk(({ snapshot }) => snapshot?.sip.protects !== false)
  const { draft, changed } = useSipDraft(account)
  const [left, setLeft] = useState<ReadonlySet<SipFormField>>(NONE)
  const [asked, setAsked] = useState(false)
  const reading = readSipForm(draft, { account, hasPassword })
  const problems: SipFormProblems = reading.ok ? {} : reading.problems
  const shown = Object.fromEntries(
    Object.entries(problems).filter(([field]) => asked || (left.has(field as SipFormField) && draft[field as SipFormField] !== ''))
  )
  const idOf = (field: SipFormField): string => `${id}-${field}`

  const change = (part: Partial<SipDraft>) => {
    keepSipDraft({ ...draft, ...part })
    forget()
  }
  const attempt = (run: (draft: SipDraft, input: SipAccountInput) => Promise<void>) => {
    if (outcome?.kind === 'testing' || outcome?.kind === 'saving') return
    setAsked(!reading.ok)
    if (reading.ok) void run(draft, reading.input)
    else focusOn(SIP_FORM_FIELDS.find((field) => problems[field] !== undefined))
  }
  const discard = () => {
    focusOn('url')
    dropSipDraft()
    forget()
    setAsked(false)
    setLeft(NONE)
  }
  useActions([
    { id: 'sip.test', run: () => attempt(test) },
    { id: 'sip.save', enabled: !callOpen, run: () => attempt(save) }
  ])
  return (
    <form className={classes.form} aria-label={t('sip.title')} onSubmit={(event) => event.preventDefault()}>
      <SipFields
        draft={draft}
        kept={{ account, hasPassword }}
        problems={shown}
        idOf={idOf}
        onChange={change}
        onLeave={(field) => setLeft((before) => new Set([...before, field]))}
      />
      {!protects && (
        <UnprotectedNotice
          text={t('sip.unprotected')}
          agree={t('sip.unprotectedAgree')}
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

  function focusOn(field: SipFormField | undefined): void {
    if (field !== undefined) document.getElementById(idOf(field))?.focus()
  }
}

const NONE: ReadonlySet<SipFormField> = new Set()
