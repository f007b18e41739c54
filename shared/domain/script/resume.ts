import type { Instant } from '../../lib/time'
import type { OutcomeCode } from '../outcome/outcome-code'
import { positionOf, startSession } from './engine'
import { type Position, samePosition, stepAt } from './positions'
import type { Cue, ScriptBundle, Step } from './script'
import type { ScriptSession } from './session'

/** Calls that did not reach the person and ended nothing: the next one goes on from there. */
const GOES_ON_AFTER: readonly OutcomeCode[] = ['absent', 'absent_until', 'awaiting_callback', 'no_answer', 'busy', 'voicemail', 'technical']
/** Where a call meets somebody, in the order in which it does. */
const MEETINGS: readonly Cue[] = ['reception', 'person']

/** The last call with a lead, as far as the next one goes on from it. */
export interface LastCall {
  readonly outcome: OutcomeCode
  readonly path: readonly Position[]
}

/**
 * The session a call begins with. After "absent" and its like it stands where the last call met somebody (reception, else the person), with the
 * script's first step one `back` away; everything else begins at the first step.
 */
export function beginSession(bundle: ScriptBundle, last: LastCall | undefined, at: Instant): ScriptSession {
  const position = last && resumePosition(bundle, last)
  return position ? startAt(bundle, position, at) : startSession(bundle, at)
}

/** The session of a call that came in: at the step which the script has for it, with the script's first step one `back` away. */
export function answeredSession(bundle: ScriptBundle, at: Instant): ScriptSession {
  const { id, entry, incoming = entry } = bundle.full
  return startAt(bundle, { script: id, step: incoming }, at)
}

function startAt(bundle: ScriptBundle, position: Position, at: Instant): ScriptSession {
  const fresh = startSession(bundle, at)
  if (samePosition(position, positionOf(fresh))) return fresh
  const { scriptId, stepId, blockReturn, refusals } = fresh
  return {
    ...fresh,
    scriptId: position.script,
    stepId: position.step,
    path: [{ ...position, at }],
    history: [{ scriptId, stepId, blockReturn, refusals }]
  }
}

/** Whether the session began where an earlier call had met somebody, and still stands there. */
export function standsWhereItResumed(bundle: ScriptBundle, session: ScriptSession): boolean {
  const [first] = session.path
  if (!first || session.path.length > 1) return false
  const { id, entry, incoming = entry } = bundle.full
  const starts = [entry, incoming].map((step) => ({ script: id, step }))
  return samePosition(first, positionOf(session)) && !starts.some((start) => samePosition(first, start))
}

function resumePosition(bundle: ScriptBundle, { outcome, path }: LastCall): Position | undefined {
  if (!GOES_ON_AFTER.includes(outcome)) return undefined
  const met = MEETINGS.map((cue) => path.findLast((position) => stepAt(bundle, position)?.cue === cue))
  const position = met.find((candidate) => candidate !== undefined)
  return position && { script: position.script, step: position.step }
}

/** The steps that ask for what field sales needs; closing words and material have questions too, but no gaps. */
const HEARING_CUES: readonly Cue[] = ['situation', 'problem', 'wish', 'budget', 'authority', 'timeframe', 'competitor', 'human_resources']

/** Where the hearing goes on: the step, and the field it asks for. */
export interface HearingGap extends Position {
  readonly field: string
}

/**
 * The first step of the hearing, in written order, whose main question nobody has heard an answer to. Undefined when there is none, and
 * when nothing at all has been heard: then the hearing simply begins.
 * @param heard the fields with an answer from the customer's own mouth
 */
export function firstHearingGap({ hearing }: ScriptBundle, heard: ReadonlySet<string>): HearingGap | undefined {
  const asked = hearing.steps.filter(isHearing).flatMap(({ id, questions }) => {
    const field = questions?.[0]?.field
    return field === undefined ? [] : [{ script: hearing.id, step: id, field }]
  })
  return asked.some(({ field }) => heard.has(field)) ? asked.find(({ field }) => !heard.has(field)) : undefined
}

function isHearing({ cue }: Step): boolean {
  return cue !== undefined && HEARING_CUES.includes(cue)
}
