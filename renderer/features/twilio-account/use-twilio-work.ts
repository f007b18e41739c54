import { useState } from 'react'
import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import { callMain } from '../../bridge/desk-bridge'
import { mirror } from '../../bridge/desk-store'
import type { SipOutcome } from '../sip-account'
import { dropTwilioDraft, isTwilioDraft, type TwilioDraft } from './twilio-draft'

export interface TwilioWork {
  readonly outcome: SipOutcome | null
  readonly test: (draft: TwilioDraft, input: TwilioAccountInput) => Promise<void>
  readonly save: (draft: TwilioDraft, input: TwilioAccountInput) => Promise<void>
  readonly remove: () => Promise<void>
  /** Puts what was said away. */
  readonly forget: () => void
}

/** Testing, saving and removing an account. What fails is said beside the form, not at the top of the desk. */
export function useTwilioWork(): TwilioWork {
  const [outcome, setOutcome] = useState<SipOutcome | null>(null)
  return {
    outcome,
    forget: () => setOutcome((before) => (before?.kind === 'testing' || before?.kind === 'saving' ? before : null)),
    async test(draft, input) {
      setOutcome({ kind: 'testing' })
      const answer = await callMain('twilio.test', input)
      if (!isTwilioDraft(draft)) setOutcome(null)
      else setOutcome(answer.ok ? { kind: 'tested', status: answer.value } : { kind: 'failed', error: answer.error })
    },
    async save(draft, input) {
      setOutcome({ kind: 'saving' })
      const answer = await callMain('twilio.save', input)
      if (answer.ok) {
        mirror(answer.value)
        dropTwilioDraft(draft)
      }
      setOutcome(answer.ok ? { kind: 'saved' } : { kind: 'failed', error: answer.error })
    },
    async remove() {
      const answer = await callMain('twilio.remove', undefined)
      if (answer.ok) {
        mirror(answer.value)
        dropTwilioDraft()
      }
      setOutcome(answer.ok ? { kind: 'removed' } : { kind: 'failed', error: answer.error })
    }
  }
}
