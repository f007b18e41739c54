import { may, type Permission } from '../../shared/domain/team/permissions'
import type { Role } from '../../shared/domain/team/role'
import { AppError } from '../../shared/errors/app-error'

/**
 * The check at the head of every use case that only some may start. The screen leaves out what a person may not do; this is what holds.
 * @throws AppError `team.not_permitted`
 */
export function requirePermission({ role }: { readonly role: () => Role }, permission: Permission): void {
  if (!may(role(), permission)) throw new AppError('team.not_permitted', permission)
}
