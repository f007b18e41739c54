import type { Confidence, FieldKey } from './answer'

/** How far a lead has come, by name: nothing known, begun, half or more, everything heard. */
export const STAGE_NAMES = ['untouched', 'begun', 'half', 'complete'] as const
export type StageName = (typeof STAGE_NAMES)[number]

/** How much of the required hearing is known (domain: stage). */
export interface Stage {
  readonly name: StageName
  /** One for each item heard, a half for each that was only guessed. */
  readonly points: number
  /** How many items are required. */
  readonly of: number
  readonly heard: readonly FieldKey[]
  readonly guessed: readonly FieldKey[]
  /** What nobody has heard yet, guessed or unknown, in the order of the set. */
  readonly gaps: readonly FieldKey[]
}

/** Points of a guess: worth knowing, but nothing to build a meeting on. */
export const GUESS_POINTS = 0.5

/**
 * The stage of a lead, from the required set and the answers in force alone: the same answers give the same stage, whoever heard them
 * and in whatever order. A set without items is complete.
 */
export function stageOf(
  required: readonly FieldKey[],
  answers: readonly { readonly field: FieldKey; readonly confidence: Confidence }[]
): Stage {
  const known = new Map(answers.map(({ field, confidence }) => [field, confidence]))
  const heard = required.filter((field) => known.get(field) === 'heard')
  const guessed = required.filter((field) => known.get(field) === 'guessed')
  const gaps = required.filter((field) => known.get(field) !== 'heard')
  const points = heard.length + guessed.length * GUESS_POINTS
  return { name: nameOf(points, required.length), points, of: required.length, heard, guessed, gaps }
}

function nameOf(points: number, of: number): StageName {
  if (points === of) return 'complete'
  if (points === 0) return 'untouched'
  return points * 2 >= of ? 'half' : 'begun'
}
