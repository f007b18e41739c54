import fc from 'fast-check'
import type { z } from 'zod'
import type { ScriptEvent } from '../../../shared/domain/script/engine'
import type { ScriptContext } from '../../../shared/domain/script/evaluate-condition'
import { bundleOf, type ScriptBundle, ScriptVersion } from '../../../shared/domain/script/script'

type ScriptInput = z.input<typeof ScriptVersion>
type StepInput = ScriptInput['steps'][number]
type BranchInput = NonNullable<StepInput['branches']>[number]
type TargetInput = BranchInput['target']

const VALUES = ['はい', 'いいえ', '100万円']
const FIELDS = ['budget', 'authority', 'needs']

const condition: fc.Arbitrary<NonNullable<BranchInput['when']>> = fc.oneof(
  fc.record({
    field: fc.constantFrom(...FIELDS),
    operator: fc.constantFrom('is' as const, 'is_not' as const),
    value: fc.constantFrom(...VALUES)
  }),
  fc.record({ field: fc.constantFrom(...FIELDS), operator: fc.constantFrom('known' as const, 'unknown' as const) }),
  fc.record({ field: fc.constant('lead.score'), operator: fc.constant('at_least' as const), value: fc.integer({ min: 0, max: 10 }) })
)

const outcome = fc.constantFrom(
  'absent' as const,
  'do_not_call' as const,
  'appointment' as const,
  'no_prospect' as const,
  'declined' as const
)

/** Any target, now and then one that does not exist. */
function target(stepCount: number, kind: 'full' | 'hearing' | 'block'): fc.Arbitrary<TargetInput> {
  const step = fc.integer({ min: 0, max: stepCount - 1 }).map((index): TargetInput => ({ step: `s${index}` }))
  const missing: fc.Arbitrary<TargetInput> = fc.constant({ step: 'nowhere' })
  const back: fc.Arbitrary<TargetInput> = fc.constant({ return: true })
  return fc.oneof(
    { weight: 40, arbitrary: step },
    { weight: 10, arbitrary: outcome.map((code): TargetInput => ({ outcome: code })) },
    { weight: 4, arbitrary: fc.constant<TargetInput>({ script: 'hearing' }) },
    ...(kind === 'block' ? [{ weight: 16, arbitrary: back }] : []),
    { weight: 1, arbitrary: missing }
  )
}

/** A chain of steps, each leading to the next, with random branches beside it; now and then a link of the chain has a condition. */
function steps(kind: 'full' | 'hearing' | 'block', ending: readonly TargetInput[]): fc.Arbitrary<StepInput[]> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const extra = fc.array(
      fc.record({ label: fc.constant('枝'), target: target(count, kind), when: fc.option(condition, { nil: undefined }) }),
      { maxLength: 2 }
    )
    const loosened = fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: condition })
    return fc.tuple(...Array.from({ length: count }, () => fc.tuple(extra, loosened))).map((links) =>
      links.map(([branches, when], index): StepInput => {
        const onward: readonly TargetInput[] = index + 1 < count ? [{ step: `s${index + 1}` }] : ending
        const chain = onward.map((next): BranchInput => ({ label: '先へ', target: next, ...(when ? { when } : {}) }))
        return { id: `s${index}`, title: `段${index}`, say: ['ありがとうございます。'], branches: [...chain, ...branches] }
      })
    )
  })
}

/** Bundles that are often sound and often broken: loops, conditional-only exits, steps nobody reaches, targets that do not exist. */
export const anyBundle: fc.Arbitrary<ScriptBundle> = fc
  .record({
    full: steps('full', [{ script: 'hearing' }, { outcome: 'absent' }, { outcome: 'do_not_call' }]),
    hearing: steps('hearing', [{ outcome: 'appointment' }, { outcome: 'no_prospect' }]),
    blocks: fc.array(steps('block', [{ return: true }]), { maxLength: 2 })
  })
  .map(({ full, hearing, blocks }) =>
    bundleOf(
      ScriptVersion.parse({
        id: 'full',
        title: '全体',
        kind: 'full',
        version: 1,
        entry: 's0',
        steps: full,
        blocks: blocks.map((own, index) => ({ id: `block${index}`, title: '切り返し', group: 'objection', entry: 's0', steps: own }))
      } satisfies ScriptInput),
      ScriptVersion.parse({
        id: 'hearing',
        title: 'ヒアリング',
        kind: 'hearing',
        version: 1,
        entry: 's0',
        steps: hearing
      } satisfies ScriptInput)
    )
  )

export const anyContext: fc.Arbitrary<ScriptContext> = fc.record({
  answers: fc.dictionary(
    fc.constantFrom(...FIELDS),
    fc.record({ value: fc.constantFrom(...VALUES), confidence: fc.constantFrom('heard' as const, 'guessed' as const) })
  ),
  lead: fc.record({ score: fc.integer({ min: 0, max: 10 }) }, { requiredKeys: [] }),
  list: fc.constant({})
})

const anyStepId = fc.constantFrom('s0', 's1', 's2', 's3', 'nowhere')
const anyScriptId = fc.constantFrom('full', 'hearing', 'block0', 'block1', 'nowhere')

export const anyEvent: fc.Arbitrary<ScriptEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('choose' as const), key: fc.constantFrom('1', '2', '3', '4', '9', 'x'), at: fc.nat() })
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('back' as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('jump' as const), script: anyScriptId, step: anyStepId, at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('openBlock' as const), blockId: anyScriptId, at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('returnFromBlock' as const), at: fc.nat() }) }
)
