import { z } from 'zod'
import { isLocalDate } from '../../lib/time'
import { FieldKey } from '../hearing/answer'

/** What a condition can look at besides answers. */
export const ATTRIBUTE_TYPES = {
  'lead.level': 'number',
  'lead.score': 'number',
  'lead.email': 'text',
  'list.kind': 'text'
} as const satisfies Record<string, SubjectType>

export type AttributeName = keyof typeof ATTRIBUTE_TYPES

/** How a value is compared: a choice is one of a fixed list, an amount is read out of an answer's text (300万円). */
export type SubjectType = 'text' | 'choice' | 'number' | 'amount' | 'date'

/** Which comparisons make sense for which type. Anything else is refused when the script is parsed, so evaluation cannot fail. */
export const OPERATORS: Readonly<Record<SubjectType, readonly Operator[]>> = {
  text: ['is', 'is_not', 'contains', 'one_of', 'known', 'unknown'],
  choice: ['is', 'is_not', 'one_of', 'known', 'unknown'],
  number: ['at_least', 'at_most', 'known', 'unknown'],
  amount: ['at_least', 'at_most', 'known', 'unknown'],
  date: ['before', 'after', 'known', 'unknown']
}

const Subject = z.union([z.enum(['lead.level', 'lead.score', 'lead.email', 'list.kind']), FieldKey])
const Text = z.string().trim().min(1).max(500)
const Day = z.string().refine(isLocalDate, 'not a day in the form YYYY-MM-DD')

/** A question about the lead, answered at run time: `{ field: budget, operator: is, value: まだない }`. */
export const Condition = z
  .discriminatedUnion('operator', [
    z.strictObject({ field: Subject, operator: z.enum(['is', 'is_not', 'contains']), value: Text }),
    z.strictObject({ field: Subject, operator: z.literal('one_of'), value: z.array(Text).min(1).max(50) }),
    z.strictObject({ field: Subject, operator: z.enum(['at_least', 'at_most']), value: z.number() }),
    z.strictObject({ field: Subject, operator: z.enum(['before', 'after']), value: Day }),
    z.strictObject({ field: Subject, operator: z.enum(['known', 'unknown']) })
  ])
  .superRefine((condition, context) => {
    if (!isAttribute(condition.field)) return
    const type = ATTRIBUTE_TYPES[condition.field]
    if (!OPERATORS[type].includes(condition.operator)) {
      context.addIssue({ code: 'custom', path: ['operator'], message: `${condition.operator} cannot be asked of ${condition.field}` })
    }
  })
export type Condition = z.infer<typeof Condition>
export type Operator = Condition['operator']

export function isAttribute(field: string): field is AttributeName {
  return Object.hasOwn(ATTRIBUTE_TYPES, field)
}
