export { RoleSettings } from './role-settings'
export { useRoleActions } from './use-role-actions'
