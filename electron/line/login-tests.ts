import type { LineStatus } from '../../shared/domain/call/line-status'
import type { NewId } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'

/** How long a login that is tried may take, in milliseconds. The line window gives up earlier, by itself. */
const PATIENCE = 12_000

/** Logins that the line window tries beside the one in use. */
export interface LoginTests<Account> {
  /** Has an account tried by `order`, and says how it stands then. */
  begin(account: Account, order: (testId: string) => void): Promise<LineStatus>
  /** What the line window says of a test; of no effect for one of another line. */
  tested(testId: string, status: LineStatus): void
  /** The accounts that are being tried. */
  accounts(): readonly Account[]
}

export function loginTests<Account>(timers: Timers, newId: NewId): LoginTests<Account> {
  const tests = new Map<string, { readonly account: Account; readonly done: (status: LineStatus) => void }>()
  const tested = (testId: string, status: LineStatus): void => tests.get(testId)?.done(status)
  return {
    tested,
    accounts: () => [...tests.values()].map(({ account }) => account),
    begin(account, order) {
      const testId = newId()
      return new Promise((resolve) => {
        const stop = timers.after(PATIENCE, () => tested(testId, { kind: 'failed', code: 'line.not_ready' }))
        const done = (status: LineStatus): void => {
          stop()
          tests.delete(testId)
          resolve(status)
        }
        tests.set(testId, { account, done })
        order(testId)
      })
    }
  }
}
