import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface GroupMember {
  readonly companyKey: string
  /** The company as it was typed. */
  readonly name: string
}

/** Which companies belong together. Kept by the company's key, so that a company that comes in later belongs to its group at once. */
export function createCompanyGroupRepository(database: Statements) {
  const groupOf = database.prepare<[string], string>('SELECT group_key FROM company_group_member WHERE company_key = ?').pluck()
  const name = database.prepare<[string], string>('SELECT name FROM company_group WHERE key = ?').pluck()
  const members = database.prepare<[string], GroupMember>(
    'SELECT company_key AS companyKey, name FROM company_group_member WHERE group_key = ? ORDER BY company_key'
  )
  const put = database.prepare<[string, string, Instant]>(
    'INSERT INTO company_group (key, name, created_at) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING'
  )
  const join = database.prepare<[string, string, string]>(`
    INSERT INTO company_group_member (company_key, group_key, name) VALUES (?, ?, ?)
    ON CONFLICT (company_key) DO UPDATE SET group_key = excluded.group_key, name = excluded.name`)
  const leave = database.prepare<[string]>('DELETE FROM company_group_member WHERE company_key = ?')

  return {
    /** The key of the group that a company belongs to; empty for none. */
    groupOf: (companyKey: string): string => (companyKey === '' ? '' : (groupOf.get(companyKey) ?? '')),
    nameOf: (key: string): string => name.get(key) ?? '',
    members: (key: string): readonly GroupMember[] => members.all(key),
    put: (key: string, groupName: string, at: Instant): void => void put.run(key, groupName, at),
    join: (member: GroupMember, groupKey: string): void => void join.run(member.companyKey, groupKey, member.name),
    leave: (companyKey: string): void => void leave.run(companyKey)
  } as const
}
