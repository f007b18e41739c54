import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'

export interface RoleHandlerPorts {
  readonly lock: {
    unlock(passphrase: string): Promise<void>
    lock(): void
    guard(current: string, passphrase: string): Promise<void>
    unguard(current: string): Promise<void>
  }
  readonly snapshot: () => DeskSnapshot
  /** Tells the desk, for a try that failed changes it too: how long to wait. */
  readonly tell: () => void
}

type RoleHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `role.${string}`>>

/** Takes, guards and gives up the lead's role. */
export function roleHandlers({ lock, snapshot, tell }: RoleHandlerPorts): RoleHandlers {
  const then = async (work: Promise<void>): Promise<DeskSnapshot> => {
    await work.catch((error: unknown) => {
      tell()
      throw error
    })
    return snapshot()
  }
  return {
    'role.unlock': ({ passphrase }) => then(lock.unlock(passphrase)),
    'role.lock'() {
      lock.lock()
      return snapshot()
    },
    'role.guard': ({ current, passphrase }) => then(lock.guard(current, passphrase)),
    'role.unguard': ({ current }) => then(lock.unguard(current))
  }
}
