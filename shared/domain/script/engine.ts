import { assertNever } from '../../lib/assert-never'
import type { Instant } from '../../lib/time'
import { AnswerInput } from '../hearing/answer'
import { conditionHolds, type ScriptContext } from './evaluate-condition'
import { destinationOf, type Position, samePosition, stepAt, walkableById } from './positions'
import type { Branch, ScriptBundle, Step } from './script'
import { type Moment, persuasionIsOver, type ScriptSession, STEP_LIMIT } from './session'

/** What the rep does with the script. */
export type ScriptEvent = { readonly at: Instant } & (
  | { readonly kind: 'choose'; readonly key: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'jump'; readonly script: string; readonly step: string }
  | { readonly kind: 'openBlock'; readonly blockId: string }
  | { readonly kind: 'returnFromBlock' }
)

/** Why an event changed nothing. */
export type Refused =
  | 'no_such_branch'
  | 'condition_not_met'
  | 'no_such_step'
  | 'no_such_block'
  | 'persuasion_over'
  | 'nothing_to_go_back_to'
  | 'not_in_a_block'
  | 'step_limit'

/** The session after an event. When the event was refused it is the very session that went in. */
export interface Advance {
  readonly session: ScriptSession
  readonly refused?: Refused
}

/** A call's session at the first step of its full script. */
export function startSession(bundle: ScriptBundle, at: Instant): ScriptSession {
  const { id, entry } = bundle.full
  return { scriptId: id, stepId: entry, blockReturn: [], refusals: 0, path: [{ script: id, step: entry, at }], history: [], stepsTaken: 0 }
}

/** The one transition function of a session. Pure and total: an event that makes no sense is refused, never thrown. */
export function advance(bundle: ScriptBundle, session: ScriptSession, event: ScriptEvent, context: ScriptContext): Advance {
  if (session.stepsTaken >= STEP_LIMIT) return { session, refused: 'step_limit' }
  const next = nextMoment(bundle, session, event, context)
  if (typeof next === 'string') return { session, refused: next }
  return { session: record(session, next, event) }
}

/** Where the session stands. */
export function positionOf(session: Pick<Moment, 'scriptId' | 'stepId'>): Position {
  return { script: session.scriptId, step: session.stepId }
}

/** The step to say now; undefined only when the session does not belong to the bundle. */
export function currentStep(bundle: ScriptBundle, session: ScriptSession): Step | undefined {
  return stepAt(bundle, positionOf(session))
}

/** The branches of the current step whose conditions hold, in the script's order. */
export function availableBranches(bundle: ScriptBundle, session: ScriptSession, context: ScriptContext): Branch[] {
  const branches = currentStep(bundle, session)?.branches ?? []
  return branches.filter((branch) => !branch.when || conditionHolds(branch.when, context))
}

/** The answer that choosing a branch records, when it records one. To be asked before `advance`. */
export function answerOf(bundle: ScriptBundle, session: ScriptSession, key: string): AnswerInput | undefined {
  const answer = branchByKey(bundle, session, key)?.answer
  return answer && AnswerInput.parse(answer)
}

function nextMoment(bundle: ScriptBundle, session: ScriptSession, event: ScriptEvent, context: ScriptContext): Moment | Refused {
  switch (event.kind) {
    case 'choose':
      return choose(bundle, session, event.key, context)
    case 'back':
      return session.history.at(-1) ?? 'nothing_to_go_back_to'
    case 'jump':
      return jump(bundle, session, event)
    case 'openBlock':
      return openBlock(bundle, session, event.blockId)
    case 'returnFromBlock':
      return returnFromBlock(session)
    default:
      return assertNever(event)
  }
}

function choose(bundle: ScriptBundle, session: ScriptSession, key: string, context: ScriptContext): Moment | Refused {
  const branch = branchByKey(bundle, session, key)
  if (!branch) return 'no_such_branch'
  if (branch.when && !conditionHolds(branch.when, context)) return 'condition_not_met'
  const moment = { ...momentOf(session), refusals: session.refusals + (branch.refusal ? 1 : 0) }
  if ('outcome' in branch.target) return { ...moment, outcome: branch.target.outcome }
  if ('return' in branch.target) return returnFromBlock(moment)
  const destination = destinationOf(bundle, session.scriptId, branch)
  return destination && stepAt(bundle, destination) ? moveTo(bundle, moment, destination) : 'no_such_step'
}

function jump(bundle: ScriptBundle, session: ScriptSession, target: Position): Moment | Refused {
  if (!stepAt(bundle, target)) return 'no_such_step'
  const isOtherBlock = walkableById(bundle, target.script)?.kind === 'block' && target.script !== session.scriptId
  if (isOtherBlock && argues(bundle, target.script) && persuasionIsOver(session)) return 'persuasion_over'
  return isOtherBlock ? intoBlock(session, target) : moveTo(bundle, momentOf(session), { script: target.script, step: target.step })
}

function openBlock(bundle: ScriptBundle, session: ScriptSession, blockId: string): Moment | Refused {
  const block = bundle.blocks.find(({ id }) => id === blockId)
  if (!block || !stepAt(bundle, { script: block.id, step: block.entry })) return 'no_such_block'
  if (argues(bundle, blockId) && persuasionIsOver(session)) return 'persuasion_over'
  return intoBlock(session, { script: block.id, step: block.entry })
}

function argues(bundle: ScriptBundle, blockId: string): boolean {
  return bundle.blocks.some(({ id, group }) => id === blockId && group === 'objection')
}

function returnFromBlock(moment: Moment): Moment | Refused {
  const position = moment.blockReturn.at(-1)
  if (!position) return 'not_in_a_block'
  return { ...momentOf(moment), scriptId: position.script, stepId: position.step, blockReturn: moment.blockReturn.slice(0, -1) }
}

function intoBlock(session: ScriptSession, entry: Position): Moment {
  const blockReturn = [...session.blockReturn, positionOf(session)]
  return { ...momentOf(session), scriptId: entry.script, stepId: entry.step, blockReturn }
}

/** Walking on takes back a proposed outcome (the call did not end there) and, into a script, closes every open block. */
function moveTo(bundle: ScriptBundle, moment: Moment, position: Position): Moment {
  const { outcome: _, ...rest } = moment
  const isBlock = walkableById(bundle, position.script)?.kind === 'block'
  return { ...rest, scriptId: position.script, stepId: position.step, blockReturn: isBlock ? moment.blockReturn : [] }
}

function record(session: ScriptSession, next: Moment, event: ScriptEvent): ScriptSession {
  const entered = positionOf(next)
  const stays = samePosition(positionOf(session), entered)
  return {
    ...next,
    path: stays ? session.path : [...session.path, { ...entered, at: event.at }],
    history: event.kind === 'back' ? session.history.slice(0, -1) : [...session.history, momentOf(session)],
    stepsTaken: session.stepsTaken + 1
  }
}

function momentOf({ scriptId, stepId, blockReturn, refusals, outcome }: Moment): Moment {
  return { scriptId, stepId, blockReturn, refusals, ...(outcome === undefined ? {} : { outcome }) }
}

function branchByKey(bundle: ScriptBundle, session: ScriptSession, key: string): Branch | undefined {
  return currentStep(bundle, session)?.branches.find((branch) => branch.key === key)
}
