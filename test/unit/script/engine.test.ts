import { describe, expect, it } from 'vitest'
import { advance, answerOf, availableBranches, currentStep, type ScriptEvent, startSession } from '../../../shared/domain/script/engine'
import type { ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { ScriptSession } from '../../../shared/domain/script/session'
import { knowing, nothingKnown, sampleBundle } from './sample-bundle'

const bundle = sampleBundle()
const start = startSession(bundle, 1000)
const choose = (key: string, at = 2000): ScriptEvent => ({ kind: 'choose', key, at })
const open: ScriptEvent = { kind: 'openBlock', blockId: 'busy', at: 3000 }

function play(events: readonly ScriptEvent[], context: ScriptContext = nothingKnown): ScriptSession {
  return events.reduce((session, event) => advance(bundle, session, event, context).session, start)
}

describe('walking a script', () => {
  it('starts at the full script’s entry and records when each step was entered', () => {
    expect(currentStep(bundle, start)?.title).toBe('受付')
    expect(play([choose('2', 5000)]).path).toEqual([
      { script: 'full', step: 'reception', at: 1000 },
      { script: 'full', step: 'absent', at: 5000 }
    ])
  })

  it('enters the hearing script where a branch leads there', () => {
    expect(play([choose('1')])).toMatchObject({ scriptId: 'hearing', stepId: 'budget' })
  })

  it('stays on the closing step when an outcome is chosen, so that the thanks can still be read', () => {
    expect(play([choose('2'), choose('1')])).toMatchObject({ stepId: 'absent', outcome: 'absent' })
  })

  it('takes a proposed outcome back when the conversation goes on elsewhere', () => {
    const session = play([choose('2'), choose('1'), { kind: 'jump', script: 'hearing', step: 'budget', at: 4000 }])
    expect(session).toMatchObject({ scriptId: 'hearing', stepId: 'budget' })
    expect(session.outcome).toBeUndefined()
  })

  it('keeps a proposed outcome while a block is opened and left', () => {
    expect(play([choose('2'), choose('1'), open, choose('1')]).outcome).toBe('absent')
  })

  it('goes back over an outcome, then over a step', () => {
    const ended = play([choose('2'), choose('1')])
    const once = advance(bundle, ended, { kind: 'back', at: 4000 }, nothingKnown).session
    expect(once.stepId).toBe('absent')
    expect(once.outcome).toBeUndefined()
    const twice = advance(bundle, once, { kind: 'back', at: 5000 }, nothingKnown).session
    expect(twice.stepId).toBe('reception')
    expect(twice.path.at(-1)).toEqual({ script: 'full', step: 'reception', at: 5000 })
  })

  it('survives being stored as JSON', () => {
    const session = play([choose('1'), open, choose('2'), choose('1')])
    expect(ScriptSession.parse(JSON.parse(JSON.stringify(session)))).toEqual(session)
  })
})

describe('blocks', () => {
  it('return to the step they were opened from', () => {
    expect(play([choose('1'), open])).toMatchObject({ scriptId: 'busy', blockReturn: [{ script: 'hearing', step: 'budget' }] })
    expect(play([choose('1'), open, choose('1')])).toMatchObject({ scriptId: 'hearing', stepId: 'budget', blockReturn: [] })
  })

  it('may be opened inside each other and return one by one', () => {
    const inner = play([choose('1'), open, choose('2'), open])
    expect(inner.blockReturn).toHaveLength(2)
    expect(advance(bundle, inner, { kind: 'returnFromBlock', at: 1 }, nothingKnown).session).toMatchObject({
      scriptId: 'busy',
      stepId: 'thanks'
    })
  })

  it('are closed by a jump into a script, and opened by a jump into a block', () => {
    expect(play([open, { kind: 'jump', script: 'full', step: 'absent', at: 1 }]).blockReturn).toEqual([])
    expect(play([{ kind: 'jump', script: 'busy', step: 'thanks', at: 1 }]).blockReturn).toEqual([{ script: 'full', step: 'reception' }])
  })

  it('count clear refusals, wherever they are said', () => {
    expect(play([open, choose('2')]).refusals).toBe(1)
    expect(play([open, choose('2'), { kind: 'returnFromBlock', at: 1 }, choose('3')]).refusals).toBe(2)
  })
})

describe('events that make no sense', () => {
  it.each([
    ['an unknown key', choose('8'), 'no_such_branch'],
    ['back at the start', { kind: 'back', at: 1 }, 'nothing_to_go_back_to'],
    ['a jump to nowhere', { kind: 'jump', script: 'full', step: 'nowhere', at: 1 }, 'no_such_step'],
    ['an unknown block', { kind: 'openBlock', blockId: 'hearing', at: 1 }, 'no_such_block'],
    ['a return outside a block', { kind: 'returnFromBlock', at: 1 }, 'not_in_a_block']
  ] as const)('%s is refused and changes nothing', (_, event, refused) => {
    const result = advance(bundle, start, event, nothingKnown)
    expect(result.refused).toBe(refused)
    expect(result.session).toBe(start)
  })
})

describe('branches', () => {
  it('with a condition are offered and accepted only when it holds', () => {
    const ending = play([choose('1'), choose('1')])
    expect(availableBranches(bundle, ending, nothingKnown).map(({ key }) => key)).toEqual(['1'])
    expect(advance(bundle, ending, choose('2'), nothingKnown).refused).toBe('condition_not_met')
    const secured = knowing({ budget: '確保済み' })
    expect(availableBranches(bundle, ending, secured).map(({ key }) => key)).toEqual(['1', '2'])
    expect(advance(bundle, ending, choose('2'), secured).session.outcome).toBe('appointment')
  })

  it('say which answer they record', () => {
    const asking = play([choose('1')])
    expect(answerOf(bundle, asking, '2')).toEqual({ field: 'budget', value: '確保済み', confidence: 'heard', words: '' })
    expect(answerOf(bundle, start, '1')).toBeUndefined()
  })

  it('get the number of their place as key unless they name one', () => {
    const keyed = sampleBundle((full) => {
      const [first] = full.steps[0]?.branches ?? []
      if (first) first.key = '7'
    })
    expect(keyed.full.steps[0]?.branches.map(({ key }) => key)).toEqual(['7', '2', '3'])
  })
})
