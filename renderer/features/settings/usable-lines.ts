import type { Settings } from '../../../shared/contract/settings'
import type { LineKind } from '../../../shared/domain/call/line-kind'

/** Every line, in the order in which one goes round them. */
export const LINES = ['practice', 'sip', 'twilio', 'manual'] as const satisfies readonly LineKind[]

/** The accounts there are. */
export type Accounts = Pick<Settings, 'sip' | 'twilio'>

/** Whether a call could go over the line: a telephone exchange and Twilio need an account. */
export function isUsable(line: LineKind, { sip, twilio }: Accounts): boolean {
  if (line === 'sip') return sip !== null
  return line !== 'twilio' || twilio !== null
}

/** The next line that can be used, going round. */
export function nextLine({ line, ...accounts }: Accounts & Pick<Settings, 'line'>): LineKind {
  const usable = LINES.filter((candidate) => isUsable(candidate, accounts))
  const after = LINES.slice(LINES.indexOf(line) + 1).find((candidate) => usable.includes(candidate))
  return after ?? 'practice'
}
