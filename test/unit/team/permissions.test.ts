import { describe, expect, it } from 'vitest'
import { may, permissions, permissionsOf, rolesWith } from '../../../shared/domain/team/permissions'

describe('permissions', () => {
  it('lets a team lead do everything that is listed', () => {
    expect(permissionsOf('lead')).toEqual(Object.keys(permissions))
  })

  it('keeps what binds the team, leaves the desk or cannot be taken back from a rep', () => {
    expect(permissionsOf('rep')).toEqual([])
    expect(may('rep', 'dnc.lift')).toBe(false)
  })

  it('says who can be asked', () => {
    expect(rolesWith('person.data')).toEqual(['lead'])
  })
})
