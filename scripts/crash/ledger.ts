import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'

/** Something the app has acknowledged: main's answer came back and the screen showed it. From then on it may never be missing. */
export type Claim =
  | { readonly kind: 'call'; readonly callId: string }
  | { readonly kind: 'outcome'; readonly callId: string; readonly code: OutcomeCode; readonly words: string }
  | { readonly kind: 'reopened'; readonly callId: string }
  | { readonly kind: 'do_not_call'; readonly callId: string; readonly words: string }
  | { readonly kind: 'answer'; readonly callId: string; readonly field: string; readonly value: string }
  | { readonly kind: 'todo'; readonly title: string }
  | { readonly kind: 'import'; readonly importId: string; readonly imported: number }

/** Text that was typed key by key, and when each key had reached the page. */
export interface TypedText {
  readonly callId: string
  /** The note, or the form of an outcome that is not saved yet. */
  readonly into: 'note' | 'form'
  readonly keys: readonly { readonly character: string; readonly at: number }[]
}

/** All that the driver knows to be acknowledged. It lives outside the app, and so outlives it. */
export interface Ledger {
  readonly claims: readonly Claim[]
  readonly typed: readonly TypedText[]
  acknowledge(...claims: Claim[]): void
  /** Begins something that may end how a call stands; until `settle`, both are right. */
  doubt(callId: string): void
  /** What is acknowledged of how the call stands, in the place of what was. */
  settle(callId: string, ...claims: Claim[]): void
  /** Begins a text; each key is told as soon as it has arrived. */
  type(callId: string, into: TypedText['into']): (character: string, at: number) => void
  /** What was typed into the form of a call is needed no more: it was saved or given up. */
  endForm(callId: string): void
  /** The app was killed: from now on only what had to be there by then is expected. Forms may be filled in anew. */
  killed(typedUntil: number): void
}

const STANDING: readonly Claim['kind'][] = ['outcome', 'reopened', 'do_not_call']

export function createLedger(): Ledger {
  let claims: Claim[] = []
  let typed: TypedText[] = []
  const withoutStanding = (callId: string): Claim[] =>
    claims.filter((claim) => !(STANDING.includes(claim.kind) && 'callId' in claim && claim.callId === callId))
  return {
    get claims() {
      return claims
    },
    get typed() {
      return typed
    },
    acknowledge: (...more) => void claims.push(...more),
    doubt(callId) {
      claims = withoutStanding(callId)
    },
    settle(callId, ...more) {
      claims = [...withoutStanding(callId), ...more]
    },
    type(callId, into) {
      const keys: { character: string; at: number }[] = []
      typed.push({ callId, into, keys })
      return (character, at) => void keys.push({ character, at })
    },
    endForm(callId) {
      typed = typed.filter((text) => text.into !== 'form' || text.callId !== callId)
    },
    killed(typedUntil) {
      const notes = typed.filter(({ into }) => into === 'note')
      typed = notes.map((text) => ({ ...text, keys: text.keys.filter(({ at }) => at <= typedUntil) }))
    }
  }
}
