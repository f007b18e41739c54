import { useState } from 'react'
import type { SipAccountInput } from '../../../shared/contract/sip-line'
import type { LineStatus } from '../../../shared/domain/call/line-status'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { mirror } from '../../bridge/desk-store'
import { dropSipDraft, isSipDraft, type SipDraft } from './sip-draft'

/** What came of the last wish. That of a test holds for what was tested, and goes as soon as something else is typed. */
export type SipOutcome =
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly status: LineStatus }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'failed'; readonly error: ErrorValue }

export interface SipWork {
  readonly outcome: SipOutcome | null
  readonly test: (draft: SipDraft, input: SipAccountInput) => Promise<void>
  readonly save: (draft: SipDraft, input: SipAccountInput) => Promise<void>
  readonly remove: () => Promise<void>
  /** Puts what was said away. */
  readonly forget: () => void
}

/** Testing, saving and removing an account. What fails is said beside the form, not at the top of the desk. */
export function useSipWork(): SipWork {
  const [outcome, setOutcome] = useState<SipOutcome | null>(null)
  return {
    outcome,
    forget: () => setOutcome((before) => (before?.kind === 'testing' || before?.kind === 'saving' ? before : null)),
    async test(draft, input) {
      setOutcome({ kind: 'testing' })
      const answer = await callMain('sip.test', input)
      if (!isSipDraft(draft)) setOutcome(null)
      else setOutcome(answer.ok ? { kind: 'tested', status: answer.value } : { kind: 'failed', error: answer.error })
    },
    async save(draft, input) {
      setOutcome({ kind: 'saving' })
      const answer = await callMain('sip.save', input)
      if (answer.ok) {
        mirror(answer.value)
        dropSipDraft(draft)
      }
      setOutcome(answer.ok ? { kind: 'saved' } : { kind: 'failed', error: answer.error })
    },
    async remove() {
      const answer = await callMain('sip.remove', undefined)
      if (answer.ok) {
        mirror(answer.value)
        dropSipDraft()
      }
      setOutcome(answer.ok ? { kind: 'removed' } : { kind: 'failed', error: answer.error })
    }
  }
}
