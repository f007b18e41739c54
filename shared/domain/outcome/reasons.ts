import { z } from 'zod'
import { OutcomeCode } from './outcome-code'

/** A usual reason, offered by one press. What is saved with a call is its text, so that renaming it changes no call of the past. */
export const Reason = z.object({
  id: z.string().min(1).max(60),
  label: z.object({ ja: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
  /** Not offered any more. It is kept, so that it can be brought back. */
  retired: z.boolean()
})
export type Reason = z.infer<typeof Reason>

/** The reasons of each outcome that a team has made its own, in their order. What is not in it has the default ones. */
export const ReasonLists = z.partialRecord(
  OutcomeCode,
  z
    .array(Reason)
    .max(30)
    .refine((reasons) => new Set(reasons.map(({ id }) => id)).size === reasons.length, { error: 'ids repeat' })
)
export type ReasonLists = z.infer<typeof ReasonLists>

const noBudget = reason('noBudget', '予算がない', 'No budget')
const noNeed = reason('noNeed', '今は必要がない', 'No need now')
const satisfied = reason('satisfied', '現状に満足', 'Satisfied as it is')

const USUAL: readonly Reason[] = [noNeed, noBudget, satisfied]

const DEFAULTS: Readonly<Partial<Record<OutcomeCode, readonly Reason[]>>> = {
  suspended: [
    reason('budgetNextTerm', '予算は来期', 'Budget next term'),
    reason('priority', '優先度が低い', 'Low priority'),
    reason('internal', '社内事情で中断', 'Stopped for internal reasons'),
    noBudget
  ],
  declined: [noNeed, satisfied, reason('noSales', '営業は受けない方針', 'Takes no sales calls'), noBudget],
  no_prospect: [reason('competitor', '他社製品に決定', 'Chose another product'), satisfied, noBudget, noNeed],
  out_of_target: [
    reason('industry', '業種が合わない', 'Industry does not fit'),
    reason('size', '規模が合わない', 'Size does not fit'),
    noNeed
  ]
}

/** The reasons that an outcome starts with. */
export function defaultReasons(code: OutcomeCode): readonly Reason[] {
  return DEFAULTS[code] ?? USUAL
}

/** All reasons of an outcome, retired ones too: the team's own, else the default ones. */
export function reasonsOf(lists: ReasonLists, code: OutcomeCode): readonly Reason[] {
  return lists[code] ?? defaultReasons(code)
}

function reason(id: string, ja: string, en: string): Reason {
  return { id, label: { ja, en }, retired: false }
}
