import { describe, expect, it } from 'vitest'
import { advance, startSession } from '../../../shared/domain/script/engine'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import { outline } from '../../../shared/domain/script/outline'
import { nothingKnown, sampleBundle } from './sample-bundle'

const bundle = sampleBundle()

describe('the hearing panel’s fields', () => {
  it('are the six BANTCH items, then the team’s own', () => {
    const fields = hearingFields(bundle)
    expect(fields.map(({ field }) => field)).toEqual([
      'budget',
      'authority',
      'needs',
      'timeframe',
      'competitor',
      'human_resources',
      'stock_count'
    ])
    expect(fields[0]).toEqual({ field: 'budget', label: '予算', kind: 'choice', choices: ['まだない', '確保済み'] })
    expect(fields[1]).toEqual({ field: 'authority', label: '決裁権', kind: 'text', choices: [] })
  })
})

describe('the outline', () => {
  it('lists both scripts by section and marks where the rep was and is', () => {
    const session = advance(bundle, startSession(bundle, 0), { kind: 'choose', key: '2', at: 1 }, nothingKnown).session
    const [full, hearing, ...others] = outline(bundle, session)
    expect(others).toEqual([])
    expect(full?.sections.map(({ title, steps }) => [title, steps.map((step) => [step.step, step.visited, step.current])])).toEqual([
      ['受付', [['reception', true, false]]],
      [
        '終話',
        [
          ['absent', true, true],
          ['stop', false, false]
        ]
      ]
    ])
    expect(hearing?.sections.map(({ title }) => title)).toEqual(['ヒアリング'])
  })

  it('shows a block while it is open', () => {
    const session = advance(bundle, startSession(bundle, 0), { kind: 'openBlock', blockId: 'busy', at: 1 }, nothingKnown).session
    expect(outline(bundle, session).at(-1)).toMatchObject({ script: 'busy', kind: 'block' })
  })
})
