import { z } from 'zod'
import { Confidence, FieldKey } from '../hearing/answer'
import { OutcomeCode } from '../outcome/outcome-code'
import { Condition } from './condition'
import { refuseImpossibleConditions } from './condition-types'

const Identifier = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'lower case letters, digits and _, starting with a letter')
const Label = z.string().trim().min(1).max(60)
const Choices = z.array(z.string().trim().min(1).max(100)).min(1).max(20)

/** The moments of a call to which the practice line reacts. */
export const Cue = z.enum([
  'before_dial',
  'reception',
  'purpose',
  'absent',
  'refused',
  'do_not_call',
  'person',
  'situation',
  'problem',
  'wish',
  'budget',
  'authority',
  'timeframe',
  'competitor',
  'human_resources',
  'proposal',
  'closing',
  'objection'
])
export type Cue = z.infer<typeof Cue>

export const FieldKind = z.enum(['choice', 'text', 'date', 'amount'])
export type FieldKind = z.infer<typeof FieldKind>

/** Something the hearing panel offers: one of the six BANTCH items given choices, or a field of the team's own. */
export const FieldDefinition = z.strictObject({
  field: FieldKey,
  label: Label,
  kind: FieldKind.default('text'),
  choices: Choices.optional()
})
export type FieldDefinition = z.infer<typeof FieldDefinition>

/** What a step asks. Without choices of its own it offers those of the field's definition. */
export const Question = z.strictObject({
  field: FieldKey,
  label: Label,
  kind: FieldKind,
  choices: Choices.optional(),
  required: z.boolean().optional(),
  confidence: Confidence.default('heard')
})
export type Question = z.infer<typeof Question>

/** Where a branch leads: a step of the same script or block, the hearing script, an outcome, or back to where a block was opened. */
export const Target = z.union([
  z.strictObject({ step: Identifier }),
  z.strictObject({ script: z.literal('hearing') }),
  z.strictObject({ outcome: OutcomeCode }),
  z.strictObject({ return: z.literal(true) })
])
export type Target = z.infer<typeof Target>

const BranchAnswer = z.strictObject({
  field: FieldKey,
  value: z.string().trim().min(1).max(500),
  confidence: Confidence.default('heard')
})

/** One way on from a step. `key` is the number key; `refusal` marks a clear refusal, which the session counts. */
const BranchInput = z.strictObject({
  label: Label,
  key: z
    .string()
    .regex(/^[1-9]\d?$/, 'a digit from 1 to 9')
    .optional(),
  target: Target,
  when: Condition.optional(),
  answer: BranchAnswer.optional(),
  refusal: z.boolean().optional()
})
export type Branch = z.infer<typeof BranchInput> & { readonly key: string }

/** One thing to say and the ways on from it. A branch without a key gets the number of its place. */
export const Step = z
  .strictObject({
    id: Identifier,
    title: Label,
    section: Label.optional(),
    cue: Cue.optional(),
    say: z.array(z.string().trim().min(1).max(2000)).max(20).default([]),
    hint: z.string().trim().max(500).optional(),
    questions: z.array(Question).max(10).optional(),
    branches: z
      .array(BranchInput)
      .max(30)
      .default([])
      .transform((branches): Branch[] => branches.map((branch, index) => ({ ...branch, key: branch.key ?? String(index + 1) })))
  })
  .meta({ id: 'Step' })
export type Step = z.infer<typeof Step>

const Steps = z.array(Step).min(1).max(200)

/** An objection reply or another interrupter: reachable from every step, and returning to the step it was opened from. */
export const Block = z.strictObject({
  id: Identifier,
  title: Label,
  group: z.enum(['objection', 'interrupter']),
  entry: Identifier,
  steps: Steps
})
export type Block = z.infer<typeof Block>

/** One version of a script as it is written, stored and pinned to calls. Publishing makes it immutable (design: scripts). */
export const ScriptVersion = z
  .strictObject({
    id: Identifier,
    title: Label,
    kind: z.enum(['full', 'hearing']),
    version: z.int().min(1),
    language: z.literal('ja').default('ja'),
    entry: Identifier,
    /** Where a call that came in begins; without it, such a call begins at the entry. Of a full script only. */
    incoming: Identifier.optional(),
    fields: z.array(FieldDefinition).max(50).optional(),
    steps: Steps,
    blocks: z.array(Block).max(50).optional()
  })
  .superRefine(refuseImpossibleConditions)
  .refine(({ kind, incoming }) => kind === 'full' || incoming === undefined, {
    path: ['incoming'],
    error: 'only a full script says where a call that came in begins'
  })
export type ScriptVersion = z.infer<typeof ScriptVersion>

/** What a call is pinned to: both scripts and every block of either. */
export interface ScriptBundle {
  readonly full: ScriptVersion
  readonly hearing: ScriptVersion
  readonly blocks: readonly Block[]
}

export function bundleOf(full: ScriptVersion, hearing: ScriptVersion): ScriptBundle {
  return { full, hearing, blocks: [...(full.blocks ?? []), ...(hearing.blocks ?? [])] }
}
