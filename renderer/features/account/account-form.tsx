import { type ReactNode, useId, useState } from 'react'
import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './account.module.css'
import type { AccountDrafts, DraftInHand } from './account-draft'
import { AccountOutcomeLine } from './account-outcome-line'
import { UnprotectedNotice } from './unprotected-notice'
import type { AccountWork } from './use-account-work'

/** What every draft has: a text in each field, and whether secrets may be kept without encryption. */
type AnyDraft<Field extends string> = Readonly<Record<Field, string>> & { readonly unprotected: boolean }

/** What stands in the form as main takes it, or what is wrong with which fields. */
export type FormReading<Field extends string, Problem, Input> =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<Field, Problem>>> }

/** The parts of a text field. None of them cuts off what is typed or pasted into it. */
export interface FieldParts {
  readonly id: string
  readonly value: string
  readonly error: ReactNode
  readonly autoComplete: string
  readonly spellCheck: boolean
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
  readonly onBlur: () => void
}

interface AccountFormProps<Field extends string, Draft extends AnyDraft<Field>, Problem, Input> {
  readonly title: string
  readonly drafts: AccountDrafts<Draft>
  readonly inHand: DraftInHand<Draft>
  /** In the order of the form. */
  readonly fields: readonly Field[]
  readonly reading: FormReading<Field, Problem, Input>
  readonly problemText: (problem: Problem) => string
  /** What is to be agreed to where the system can't protect secrets; null where it can. */
  readonly unprotected: { readonly text: string; readonly agree: string } | null
  /** Whether a call is going on or has no outcome yet: then the account stays as it is. */
  readonly callOpen: boolean
  readonly work: AccountWork<Draft, Input>
  /** The fields themselves. */
  readonly children: (parts: (field: Field) => FieldParts, change: (part: Partial<Draft>) => void) => ReactNode
}

/** An account's form. What is wrong is told once a field was left, or all of it when one wants to test or save. */
export function AccountForm<Field extends string, Draft extends AnyDraft<Field>, Problem, Input>(
  props: AccountFormProps<Field, Draft, Problem, Input>
) {
  const { title, drafts, fields, reading, problemText, unprotected, callOpen, children } = props
  const { draft, changed } = props.inHand
  const { outcome, test, save, forget } = props.work
  const t = useText()
  const id = useId()
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set())
  const [asked, setAsked] = useState(false)
  const problemOf = (field: Field): Problem | undefined => (reading.ok ? undefined : reading.problems[field])
  const shownProblem = (field: Field): Problem | undefined =>
    asked || (left.has(field) && draft[field] !== '') ? problemOf(field) : undefined

  const become = (next: Draft) => {
    drafts.keep(next)
    forget()
  }
  const attempt = (run: (draft: Draft, input: Input) => Promise<void>) => {
    if (outcome?.kind === 'testing' || outcome?.kind === 'saving') return
    setAsked(!reading.ok)
    if (reading.ok) void run(draft, reading.input)
    else focusOn(fields.find((field) => problemOf(field) !== undefined))
  }
  const discard = () => {
    focusOn(fields[0])
    drafts.drop()
    forget()
    setAsked(false)
    setLeft(new Set())
  }
  useActions([
    { id: 'sip.test', run: () => attempt(test) },
    { id: 'sip.save', enabled: !callOpen, run: () => attempt(save) }
  ])
  return (
    <form className={classes.form} aria-label={title} onSubmit={(event) => event.preventDefault()}>
      <div className={classes.fields}>{children(parts, (part) => become({ ...draft, ...part }))}</div>
      {unprotected !== null && (
        <UnprotectedNotice
          {...unprotected}
          agreed={draft.unprotected}
          asked={outcome?.kind === 'failed' && outcome.error.code === 'secret.unprotected'}
          onChange={(agreed) => become({ ...draft, unprotected: agreed })}
        />
      )}
      {callOpen && <p className={classes.quiet}>{t('sip.duringCall')}</p>}
      <div className={classes.buttons}>
        <ActionButton action="sip.test" onPress={() => attempt(test)} />
        <ActionButton action="sip.save" tone="primary" disabled={callOpen} onPress={() => attempt(save)} />
        {changed && <ActionButton tone="quiet" label={t('sip.discard')} onPress={discard} />}
      </div>
      <AccountOutcomeLine outcome={outcome} />
    </form>
  )

  function parts(field: Field): FieldParts {
    const problem = shownProblem(field)
    return {
      id: idOf(field),
      value: draft[field],
      error: problem && problemText(problem),
      autoComplete: 'off',
      spellCheck: false,
      onChange: (event) => become({ ...draft, [field]: event.currentTarget.value }),
      onBlur: () => setLeft((before) => new Set([...before, field]))
    }
  }

  function idOf(field: Field): string {
    return `${id}-${field}`
  }

  function focusOn(field: Field | undefined): void {
    if (field !== undefined) document.getElementById(idOf(field))?.focus()
  }
}
