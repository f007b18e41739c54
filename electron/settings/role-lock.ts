import type { RoleLockView } from '../../shared/contract/team'
import { isPassphrase, nextTryAt, spelledPassphrase } from '../../shared/domain/team/passphrase'
import type { Role } from '../../shared/domain/team/role'
import { isOpen, type RoleLock, roleInForce } from '../../shared/domain/team/role-lock'
import { AppError } from '../../shared/errors/app-error'
import type { Clock } from '../../shared/lib/ports'
import type { Instant } from '../../shared/lib/time'
import { hashPassphrase, isSamePassphrase } from './passphrase-hash'
import type { SettingsStore } from './settings-store'

export type RoleEvent = 'role.chosen' | 'role.unlocked' | 'role.locked' | 'role.refused' | 'role.guarded' | 'role.unguarded'

export interface RoleLockPorts {
  readonly store: SettingsStore
  readonly clock: Clock
  /** Keeps for good that somebody took or guarded a role. */
  readonly record: (event: RoleEvent, role: Role) => void
}

export type RoleKeeper = ReturnType<typeof createRoleLock>

/**
 * Who is at the desk, as far as the passphrase tells. Unlocked lasts until it is locked again, the app ends, or nobody has touched the desk
 * for a quarter of an hour: it is kept in memory alone.
 */
export function createRoleLock({ store, clock, record }: RoleLockPorts) {
  let openSince: Instant | null = null
  const lock = (): RoleLock => ({ chosen: store.get().role, guarded: store.guard() !== null, openSince })
  const open = (): boolean => isOpen(lock(), clock.now())
  const role = (): Role => roleInForce(lock(), clock.now())

  return {
    role,
    view(): RoleLockView {
      const guard = store.guard()
      return { guarded: guard !== null, open: open(), nextTryAt: guard && nextTryAt(guard.wrongTries, clock.now()) }
    },
    /** Somebody is at the desk: what is unlocked stays so. */
    touch(): void {
      if (openSince !== null && open()) openSince = clock.now()
    },
    /**
     * Chooses the role of this desk. Whoever gives the lead's role up locks it.
     * @throws AppError `team.role_locked` for the lead's role while it is guarded and locked
     */
    choose(chosen: Role): void {
      if (chosen === 'lead' && !open()) throw new AppError('team.role_locked')
      if (chosen === 'rep') openSince = null
      if (store.get().role === chosen) return
      store.change({ role: chosen })
      record('role.chosen', chosen)
    },
    /** @throws AppError `team.wrong_passphrase`, `team.too_many_tries` */
    async unlock(passphrase: string): Promise<void> {
      await check(passphrase)
      openSince = clock.now()
      store.change({ role: 'lead' })
      record('role.unlocked', 'lead')
    },
    lock(): void {
      if (!lock().guarded || openSince === null) return
      openSince = null
      record('role.locked', role())
    },
    /**
     * Guards the lead's role, or changes the passphrase. It stays unlocked: whoever sets it is the lead.
     * @throws AppError `team.not_permitted`, `team.wrong_passphrase`, `team.too_many_tries`, `team.short_passphrase`
     */
    async guard(current: string, passphrase: string): Promise<void> {
      if (role() !== 'lead') throw new AppError('team.not_permitted')
      if (!isPassphrase(passphrase)) throw new AppError('team.short_passphrase')
      await check(current)
      store.changeGuard({ ...(await hashPassphrase(spelledPassphrase(passphrase))), wrongTries: { count: 0, lastAt: 0 } })
      openSince = clock.now()
      record('role.guarded', 'lead')
    },
    /** Takes the guard away. @throws AppError as `guard` */
    async unguard(current: string): Promise<void> {
      if (role() !== 'lead') throw new AppError('team.not_permitted')
      await check(current)
      store.changeGuard(null)
      openSince = null
      record('role.unguarded', 'lead')
    }
  }

  /** Passes when there is no guard or the passphrase is right. A try counts as wrong until it has proved right: many at once gain nothing. */
  async function check(passphrase: string): Promise<void> {
    const guard = store.guard()
    if (guard === null) return
    const now = clock.now()
    const waitUntil = nextTryAt(guard.wrongTries, now)
    if (waitUntil !== null) throw new AppError('team.too_many_tries')
    store.changeGuard({ ...guard, wrongTries: { count: guard.wrongTries.count + 1, lastAt: now } })
    if (!(await isSamePassphrase(spelledPassphrase(passphrase), guard))) {
      record('role.refused', 'lead')
      throw new AppError('team.wrong_passphrase')
    }
    store.changeGuard({ ...guard, wrongTries: { count: 0, lastAt: 0 } })
  }
}
