import { useState } from 'react'
import type { DeskSnapshot } from '../../../shared/contract/desk-snapshot'
import type { LineStatus } from '../../../shared/domain/call/line-status'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { mirror } from '../../bridge/desk-store'
import type { AccountDrafts } from './account-draft'

/** What came of the last wish. That of a test holds for what was tested, and goes as soon as something else is typed. */
export type AccountOutcome =
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly status: LineStatus }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'failed'; readonly error: ErrorValue }

export interface AccountWork<Draft, Input> {
  readonly outcome: AccountOutcome | null
  readonly test: (draft: Draft, input: Input) => Promise<void>
  readonly save: (draft: Draft, input: Input) => Promise<void>
  readonly remove: () => Promise<void>
  /** Puts what was said away. */
  readonly forget: () => void
}

/** What one kind of account needs for it. */
interface AccountCalls<Draft, Input> {
  readonly test: (input: Input) => Promise<Result<LineStatus>>
  readonly save: (input: Input) => Promise<Result<DeskSnapshot>>
  readonly remove: () => Promise<Result<DeskSnapshot>>
  readonly drafts: Pick<AccountDrafts<Draft>, 'isCurrent' | 'drop'>
}

/** Testing, saving and removing an account. What fails is said beside the form, not at the top of the desk. */
export function useAccountWork<Draft, Input>(calls: AccountCalls<Draft, Input>): AccountWork<Draft, Input> {
  const [outcome, setOutcome] = useState<AccountOutcome | null>(null)
  return {
    outcome,
    forget: () => setOutcome((before) => (before?.kind === 'testing' || before?.kind === 'saving' ? before : null)),
    async test(draft, input) {
      setOutcome({ kind: 'testing' })
      const answer = await calls.test(input)
      if (!calls.drafts.isCurrent(draft)) setOutcome(null)
      else setOutcome(answer.ok ? { kind: 'tested', status: answer.value } : { kind: 'failed', error: answer.error })
    },
    async save(draft, input) {
      setOutcome({ kind: 'saving' })
      const answer = await calls.save(input)
      if (answer.ok) {
        mirror(answer.value)
        calls.drafts.drop(draft)
      }
      setOutcome(answer.ok ? { kind: 'saved' } : { kind: 'failed', error: answer.error })
    },
    async remove() {
      const answer = await calls.remove()
      if (answer.ok) {
        mirror(answer.value)
        calls.drafts.drop()
      }
      setOutcome(answer.ok ? { kind: 'removed' } : { kind: 'failed', error: answer.error })
    }
  }
}
