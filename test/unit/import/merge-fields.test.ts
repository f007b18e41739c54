import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { applyChanges, type Fields, isEmpty, mergeFields, restoreFields } from '../../../shared/domain/import/merge-fields'

const value = fc.constantFrom(null, '', 0, 'a', 'b', 7, '2026-07-01')
const names = ['name', 'email', 'score', 'opt_in_on', 'opt_out_on', 'custom.課題']
/** As stored: a custom field without a value does not exist. */
const fields = fc
  .dictionary(fc.constantFrom(...names), value)
  .map((record): Fields => Object.fromEntries(Object.entries(record).filter(([name, of]) => !name.startsWith('custom.') || of !== null)))
const policy = fc.constantFrom(...DuplicatePolicy.options)

describe('what a file changes in a known lead', () => {
  it('is nothing when duplicates are skipped or added', () => {
    fc.assert(
      fc.property(fields, fields, fc.constantFrom('skip' as const, 'add' as const), (known, file, kept) => {
        expect(mergeFields(known, file, kept)).toEqual({})
      })
    )
  })

  it('fills only what is empty', () => {
    fc.assert(
      fc.property(fields, fields, (known, file) => {
        for (const [before] of Object.values(mergeFields(known, file, 'fill'))) expect(isEmpty(before)).toBe(true)
      })
    )
  })

  it('never erases', () => {
    fc.assert(
      fc.property(fields, fields, policy, (known, file, chosen) => {
        for (const [, after] of Object.values(mergeFields(known, file, chosen))) expect(isEmpty(after)).toBe(false)
      })
    )
  })

  it('is nothing the second time', () => {
    fc.assert(
      fc.property(fields, fields, policy, (known, file, chosen) => {
        const merged = applyChanges(known, mergeFields(known, file, chosen))
        expect(mergeFields(merged, file, chosen)).toEqual({})
      })
    )
  })

  it('can be taken back to the letter', () => {
    fc.assert(
      fc.property(fields, fields, policy, (known, file, chosen) => {
        const changes = mergeFields(known, file, chosen)
        const restored = restoreFields(applyChanges(known, changes), changes)
        for (const name of names) expect(restored[name] ?? null).toBe(known[name] ?? null)
      })
    )
  })

  it('stays where somebody has changed it again', () => {
    const changes = mergeFields({ email: '', title: '' }, { email: 'a@example.jp', title: '部長' }, 'fill')
    expect(restoreFields({ email: 'b@example.jp', title: '部長' }, changes)).toEqual({ email: 'b@example.jp', title: '' })
  })

  it('lets the file win in an update, but leaves an opt-out where it is', () => {
    const changes = mergeFields(
      { title: '課長', opt_out_on: '2026-05-01' },
      { title: '部長', opt_out_on: '2026-07-01', opt_in_on: '2026-07-02' },
      'update'
    )
    expect(changes).toEqual({ title: ['課長', '部長'] })
  })

  it('takes over an opt-out that the desk does not know', () => {
    expect(mergeFields({ opt_out_on: null }, { opt_out_on: '2026-07-01' }, 'fill')).toEqual({ opt_out_on: [null, '2026-07-01'] })
  })
})
