import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, positionOf, type ScriptEvent, startSession } from '../../../shared/domain/script/engine'
import { farewell, openBlocks } from '../../../shared/domain/script/persuasion'
import { walkableById } from '../../../shared/domain/script/positions'
import type { ScriptSession } from '../../../shared/domain/script/session'
import { anyBundle, anyContext, anyEvent } from './arbitrary-bundle'
import { nothingKnown, sampleBundle } from './sample-bundle'

const bundle = sampleBundle((full, hearing) => {
  full.steps.push({
    id: 'farewell',
    title: '断られたときのお礼',
    cue: 'closing',
    say: ['ありがとうございました。失礼いたします。'],
    branches: [{ label: '終える', target: { outcome: 'declined' } }]
  })
  hearing.blocks?.push({
    id: 'complaint',
    title: 'お叱り',
    group: 'interrupter',
    entry: 'sorry',
    steps: [{ id: 'sorry', title: 'お詫び', say: ['申し訳ございません。'], branches: [{ label: '戻る', target: { return: true } }] }]
  })
})
const start = startSession(bundle, 0)
const refused = (refusals: number): ScriptSession => ({ ...start, refusals })
const step = (session: ScriptSession, event: ScriptEvent) => advance(bundle, session, event, nothingKnown)

describe('a second clear refusal', () => {
  it('closes the objection replies by key and by jump; interruptions are still met', () => {
    const objection = bundle.blocks.find(({ group }) => group === 'objection')
    const interrupter = bundle.blocks.find(({ group }) => group === 'interrupter')
    if (!objection || !interrupter) throw new Error('the sample has a block of each group')
    expect(openBlocks(bundle, refused(1))).toEqual(bundle.blocks)
    expect(openBlocks(bundle, refused(2)).map(({ group }) => group)).not.toContain('objection')
    expect(openBlocks(bundle, refused(2))).toContain(interrupter)
    expect(step(refused(1), { kind: 'openBlock', blockId: objection.id, at: 1 }).refused).toBeUndefined()
    expect(step(refused(2), { kind: 'openBlock', blockId: objection.id, at: 1 }).refused).toBe('persuasion_over')
    expect(step(refused(2), { kind: 'jump', script: objection.id, step: objection.entry, at: 1 }).refused).toBe('persuasion_over')
    expect(step(refused(2), { kind: 'openBlock', blockId: interrupter.id, at: 1 }).refused).toBeUndefined()
  })

  it('is never followed by another objection reply, whatever is pressed, unless it is taken back', () => {
    let closed = 0
    fc.assert(
      fc.property(anyBundle, anyContext, fc.array(anyEvent, { minLength: 10, maxLength: 60 }), (any, context, events) => {
        const argued = ({ scriptId }: ScriptSession) => any.blocks.some(({ id, group }) => id === scriptId && group === 'objection')
        let session: ScriptSession = { ...startSession(any, 0), refusals: 2 }
        for (const event of events) {
          const next = advance(any, session, event, context)
          if (next.refused === 'persuasion_over') closed += 1
          expect(argued(next.session)).toBe(false)
          session = next.session
        }
      })
    )
    expect(closed).toBeGreaterThan(20)
  })
})

describe('the farewell', () => {
  it('is offered from the second refusal on, and not where it is being said or an ending was reached', () => {
    expect(farewell(bundle, refused(1))).toBeUndefined()
    const place = farewell(bundle, refused(2))
    if (!place) throw new Error('the sample has a farewell')
    expect(walkableById(bundle, place.script)?.steps.find(({ id }) => id === place.step)?.cue).toBe('closing')
    const there = step(refused(2), { kind: 'jump', script: place.script, step: place.step, at: 1 }).session
    expect(positionOf(there)).toEqual({ script: place.script, step: place.step })
    expect(farewell(bundle, there)).toBeUndefined()
    expect(farewell(bundle, { ...refused(2), outcome: 'declined' })).toBeUndefined()
  })
})
