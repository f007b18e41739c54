import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Action, shownKey } from '../../../../renderer/actions/action'
import { type ActionId, actionCatalogue } from '../../../../renderer/actions/action-catalogue'
import { outcomeWords } from '../../../../renderer/actions/action-words'
import { wholeAction } from '../../../../renderer/actions/catalogued-action'
import { findActions, folded, groupOf, inMenuOrder } from '../../../../renderer/actions/find-actions'
import { textsIn } from '../../../../renderer/i18n'
import { defaultOutcomes } from '../../../../shared/domain/outcome/default-outcomes'

const t = textsIn('ja')
const catalogued = (Object.keys(actionCatalogue) as ActionId[]).map((id) => wholeAction({ id, run: () => {} }, t))
const outcomes = defaultOutcomes.map(({ code, key, label }): Action => {
  return { id: `outcome.${code}`, label: label.ja, words: `${label.ja} ${label.en} ${outcomeWords(code)}`, keys: [key], run: () => {} }
})
const table = [...catalogued, ...outcomes]

describe('an action is found', () => {
  it.each([
    ['発信', 'call.dial'],
    ['はっしん', 'call.dial'],
    ['dial', 'call.dial'],
    ['終話', 'call.hangup'],
    ['しゅうわ', 'call.hangup'],
    ['hang up', 'call.hangup'],
    ['ミュート', 'call.mute'],
    ['mute', 'call.mute'],
    ['応答', 'other.answer'],
    ['拒否', 'other.reject'],
    ['転送', 'call.transfer'],
    ['てんそう', 'call.transfer'],
    ['内線', 'call.digits'],
    ['transfer', 'call.transfer'],
    ['リダイヤル', 'call.redial'],
    ['不在着信', 'missed.open'],
    ['手入力', 'call.number'],
    ['きりかえし', 'script.objections'],
    ['キリカエシ', 'script.objections'],
    ['ｷﾘｶｴｼ', 'script.objections'],
    ['取り込', 'import.open'],
    ['csv', 'import.open'],
    ['ＣＳＶ', 'import.open'],
    ['設定', 'desk.settings'],
    ['dark', 'desk.theme'],
    ['不通', 'outcome.no_answer'],
    ['ふつう', 'outcome.no_answer'],
    ['no answer', 'outcome.no_answer'],
    ['アポ', 'outcome.appointment'],
    ['あぽ', 'outcome.appointment'],
    ['架電禁止', 'outcome.do_not_call'],
    ['うけつけ', 'outcome.gatekeeper_refused']
  ])('by %s', (text, id) => {
    expect(findActions(table, text)[0]?.id).toBe(id)
  })

  it('by its own label in either language, each of them', () => {
    for (const language of ['ja', 'en'] as const)
      for (const action of catalogued) {
        const label = wholeAction({ id: action.id as ActionId, run: () => {} }, textsIn(language)).label
        expect(findActions(table, label).map(({ id }) => id)).toContain(action.id)
      }
  })

  it('only when every word of the text is in it', () => {
    expect(findActions(table, 'ミュート 発信')).toEqual([])
    expect(findActions(table, '   ')).toEqual([])
  })

  it('whatever the kind and width of the letters', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => folded(folded(text)) === folded(text) && folded(text.toUpperCase().toLowerCase()) === folded(text.toLowerCase())
      )
    )
  })
})

it('the menu shows them by group, in the order of the catalogue', () => {
  const shuffled = [...table].reverse()
  const groups = inMenuOrder(shuffled).map(groupOf)
  expect([...new Set(groups)]).toEqual(['call', 'script', 'record', 'outcome', 'queue', 'desk', 'dialog'])
  expect(
    inMenuOrder(shuffled)
      .filter((action) => groupOf(action) === 'call')
      .map(({ id }) => id)
  ).toEqual([
    'call.dial',
    'call.nextNumber',
    'call.number',
    'call.redial',
    'call.callBack',
    'missed.open',
    'call.mute',
    'call.hold',
    'call.digits',
    'call.transfer',
    'call.join',
    'call.answered',
    'call.openPhone',
    'call.hangup',
    'other.answer',
    'other.reject',
    'other.switch',
    'other.hangup',
    'practice.ring'
  ])
})

it('an action that names no group stands with its feature', () => {
  const named = (id: string, scope?: string): Action => ({ id, label: id, keys: [], scope, run: () => {} })
  expect(groupOf(named('hearing.first'))).toBe('record')
  expect(groupOf(named('queue.first'))).toBe('queue')
  expect(groupOf(named('anything.else'))).toBe('desk')
  expect(groupOf(named('anything.else', 'settings'))).toBe('dialog')
})

it('the key that is shown is the shortest way', () => {
  expect(shownKey({ keys: ['ArrowLeft', 'Backspace'] })).toBe('ArrowLeft')
  expect(shownKey({ keys: [], inFieldKeys: ['F1'] })).toBe('F1')
  expect(shownKey({ keys: [] })).toBeUndefined()
})
