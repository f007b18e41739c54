import { describe, expect, it } from 'vitest'
import { type ActionId, actionCatalogue, entryOf } from '../../../../renderer/actions/action-catalogue'
import { parseKeys } from '../../../../renderer/actions/key-combination'
import { defaultOutcomes } from '../../../../shared/domain/outcome/default-outcomes'

const ids = Object.keys(actionCatalogue) as ActionId[]

describe('the catalogue of actions', () => {
  it('gives no key to two actions in the same place', () => {
    const given = ids.flatMap((id) => {
      const { keys, inFieldKeys = [], scope = '' } = entryOf(id)
      return [...new Set([...keys, ...inFieldKeys].map(spelling))].map((key) => `${scope} ${key}`)
    })
    const outcomes = defaultOutcomes.flatMap(({ key }) => [key, `Alt+${key}`].map((combination) => ` ${spelling(combination)}`))
    const branches = '123456789'.split('').flatMap((digit) => [` ${spelling(digit)}`, ` ${spelling(`Alt+${digit}`)}`])
    const all = [...given, ...outcomes, ...branches]
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
  })

  it('gives a key that works everywhere to nothing else anywhere', () => {
    const keysOf = (id: ActionId) => [...new Set([...entryOf(id).keys, ...(entryOf(id).inFieldKeys ?? [])].map(spelling))]
    const everywhere = ids.filter((id) => entryOf(id).everywhere)
    expect(everywhere).toEqual(['other.answer', 'other.reject'])
    const taken = ids.filter((id) => !entryOf(id).everywhere).flatMap(keysOf)
    expect(everywhere.flatMap(keysOf).filter((key) => taken.includes(key))).toEqual([])
  })

  it('gives inside fields no key that types something', () => {
    const typing = ids
      .flatMap((id) => entryOf(id).inFieldKeys ?? [])
      .filter((keys) => {
        const { key, control, alt } = parseKeys(keys)
        return key.length === 1 && !control && !alt
      })
    expect(typing).toEqual([])
  })

  it('lets no action repeat that dials, ends or saves', () => {
    const repeating = ids.filter((id) => entryOf(id).repeats)
    expect(repeating).toEqual([
      'script.nextBranch',
      'script.previousBranch',
      'desk.nextPane',
      'desk.previousPane',
      'desk.zoomIn',
      'desk.zoomOut'
    ])
  })

  it('gives every action a key but the two settings that are found in menu and palette', () => {
    const without = ids.filter((id) => entryOf(id).keys.length === 0 && entryOf(id).inFieldKeys === undefined)
    expect(without).toEqual(['desk.theme', 'desk.language'])
  })
})

/** One spelling per combination; where a sign needs Shift depends on the keyboard, so there Shift does not count. */
function spelling(keys: string): string {
  const { key, shift, control, alt } = parseKeys(keys)
  const counts = shift && /^([a-z0-9]|.{2,})$/.test(key)
  return [control && 'control', alt && 'alt', counts && 'shift', key].filter(Boolean).join('+')
}
