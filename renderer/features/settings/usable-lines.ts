import type { Settings } from '../../../shared/contract/settings'
import type { LineKind } from '../../../shared/domain/call/line-kind'

/** Every line, in the order in which one goes round them. */
export const LINES = ['practice', 'sip', 'manual'] as const satisfies readonly LineKind[]

/** Whether a call could go over the line: a telephone exchange needs an account. */
export function isUsable(line: LineKind, { sip }: Pick<Settings, 'sip'>): boolean {
  return line !== 'sip' || sip !== null
}

/** The next line that can be used, going round. */
export function nextLine({ line, sip }: Pick<Settings, 'line' | 'sip'>): LineKind {
  const usable = LINES.filter((candidate) => isUsable(candidate, { sip }))
  const after = LINES.slice(LINES.indexOf(line) + 1).find((candidate) => usable.includes(candidate))
  return after ?? 'practice'
}
