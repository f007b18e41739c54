import { assertNever } from '../../lib/assert-never'
import { addDays, addMonths, DAY, type Instant, instantOf, type LocalDate, localDate, localTime, MINUTE, weekday } from '../../lib/time'
import { addBusinessDays, isBusinessDay } from '../calendar/business-calendar'
import type { Moment } from '../moment/moment'
import { nextRetry } from '../queue/retry-rule'
import type { OutcomeContext } from './outcome-context'
import type { OutcomeDefinition } from './outcome-definition'
import type { OutcomeInput } from './outcome-input'
import type { EntryPlan, HandoffPlan, OutReason, TodoKind, TodoPlan } from './outcome-plan'

/** The part of a plan that says where the lead waits and what is to be done. */
export interface NextPlan {
  readonly entry: EntryPlan
  readonly todos: readonly TodoPlan[]
  readonly companyRestUntil?: Instant
  readonly handoff?: HandoffPlan
  readonly cancelsHandoff?: boolean
}

/** Turns the definition's next action into times, lanes and to-dos. The input is complete (checked before). */
export function planNext(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext, sixCallOut: boolean): NextPlan {
  const { now, calendar, hours, rep } = context
  const today = localDate(now)
  const next = definition.next
  if (sixCallOut) return leave('six_call_out', [todo('nurture', { kind: 'day', on: today }, 'marketing')])
  switch (next.kind) {
    case 'retry':
      return retryAt(nextRetry({ now, tried: context.tried, hours, calendar, policy: context.retry }))
    case 'minutes':
      return retryAt(now + next.minutes * MINUTE)
    case 'unchanged':
      return { entry: { kind: 'unchanged' }, todos: [] }
    case 'other_number':
      if (context.hasOtherNumber) return retryAt(now)
      return leave('no_number', [todo('repair_number', { kind: 'day', on: today }, rep)])
    case 'promised':
    case 'task':
      return promised(next.kind === 'task' ? 'rest' : 'callback', definition, input, context)
    case 'business_days':
      return awaitCallback(instantOf(addBusinessDays(today, next.days, calendar), localTime(now)), rep)
    case 'reception_rest':
      return receptionRest(now + next.days * DAY, context)
    case 'meeting':
    case 'meeting_change':
      return meeting(definition, input, context)
    case 'successor':
      return leave(definition.code, [
        todo('find_successor', { kind: 'day', on: addBusinessDays(today, 1, calendar) }, rep, input.successor)
      ])
    case 'rest':
      return wake(definition, input.restMonths === undefined ? undefined : addMonths(today, input.restMonths), input.reason, context)
    case 'wake_up':
      return wake(
        definition,
        input.contractEnd && addMonths(input.contractEnd, -next.monthsBefore),
        input.competitor ?? input.reason,
        context
      )
    case 'none':
      return leave(definition.code, [])
    default:
      return assertNever(next)
  }
}

function promised(lane: 'callback' | 'rest', definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): NextPlan {
  const moment = input.followUp
  if (moment === undefined) throw new Error(`${definition.code} was planned without its follow-up`)
  const kind: TodoKind = definition.flags.conversation || lane === 'rest' ? 'follow_up' : 'call_back'
  return {
    entry: { kind: 'queued', lane, dueAt: dueInstant(moment, context), owner: context.rep },
    todos: [todo(kind, moment, context.rep, input.reason)]
  }
}

/**
 * The company rests, and another person or department is looked for, never in the same week (domain: reception refused):
 * the to-do falls on the first business day of next week.
 */
function receptionRest(restUntil: Instant, context: OutcomeContext): NextPlan {
  const today = localDate(context.now)
  const monday = addDays(today, 8 - weekday(today))
  const day = isBusinessDay(monday, context.calendar) ? monday : addBusinessDays(monday, 1, context.calendar)
  return {
    entry: { kind: 'queued', lane: 'rest', dueAt: restUntil, owner: null },
    todos: [todo('other_contact', { kind: 'day', on: day }, context.rep)],
    companyRestUntil: restUntil
  }
}

function meeting(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): NextPlan {
  if (definition.next.kind === 'meeting_change' && input.change === 'cancelled') {
    // back to the owner, first in line: a call-back that is due now
    const { now, rep } = context
    const entry = { kind: 'queued', lane: 'callback', dueAt: now, owner: rep } as const
    return { entry, todos: [todo('call_back', { kind: 'time', at: now }, rep)], cancelsHandoff: true }
  }
  if (input.meetingAt === undefined) throw new Error(`${definition.code} was planned without its meeting`)
  const handoff = {
    meetingAt: input.meetingAt,
    place: input.meetingPlace ?? context.handoff?.place ?? '',
    attendees: input.attendees ?? context.handoff?.attendees ?? ''
  }
  const todos = [todo('meeting', { kind: 'time', at: input.meetingAt }, context.rep, `${handoff.place} / ${handoff.attendees}`)]
  return { entry: { kind: 'out', reason: 'appointment' }, todos, handoff, cancelsHandoff: definition.next.kind === 'meeting_change' }
}

/** Leaves the queue, and comes back on a day when there is one to come back for (never a day that has passed). */
function wake(definition: OutcomeDefinition, on: LocalDate | undefined, detail: string | undefined, context: OutcomeContext): NextPlan {
  if (on === undefined || on === '') return leave(definition.code, [])
  const tomorrow = addBusinessDays(localDate(context.now), 1, context.calendar)
  const moment: Moment = { kind: 'day', on: on > tomorrow ? on : tomorrow }
  return {
    entry: { kind: 'queued', lane: 'rest', dueAt: dueInstant(moment, context), owner: null },
    todos: [todo('wake_up', moment, context.rep, detail)]
  }
}

/** Its place in the queue is the next step; nothing has to be remembered beside it. */
function retryAt(dueAt: Instant): NextPlan {
  return { entry: { kind: 'queued', lane: 'retry', dueAt, owner: null }, todos: [] }
}

/** They said they would call: should they not, it is ours to ask. */
function awaitCallback(dueAt: Instant, rep: string): NextPlan {
  return { ...retryAt(dueAt), todos: [todo('confirm_callback', { kind: 'time', at: dueAt }, rep)] }
}

function leave(reason: OutReason, todos: readonly TodoPlan[]): NextPlan {
  return { entry: { kind: 'out', reason }, todos }
}

function todo(kind: TodoKind, due: Moment, owner: string, detail = ''): TodoPlan {
  return { kind, due, owner, detail }
}

/** A day without a time falls due when the list may first be called on it; today, that may have been hours ago: then it is due now. */
function dueInstant(moment: Moment, context: OutcomeContext): Instant {
  return moment.kind === 'time' ? moment.at : Math.max(context.now, instantOf(moment.on, context.hours.opens))
}
