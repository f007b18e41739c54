import { addDays, addMonths, type LocalDate, localDate } from '../../lib/time'
import { askedInput, needsHearing } from './asked-parts'
import type { OutcomeContext } from './outcome-context'
import type { MailPlan, OutcomeDefinition } from './outcome-definition'
import type { OutcomeInput } from './outcome-input'
import { hearingProblems, missingParts, timeProblems } from './outcome-input-problems'
import type { HearingGaps, OutcomePlan, OutcomeProblem } from './outcome-plan'
import { planNext } from './plan-next'

export type OutcomeVerdict =
  | { readonly ok: true; readonly plan: OutcomePlan }
  | { readonly ok: false; readonly problems: readonly OutcomeProblem[] }

/**
 * Decides all consequences of an outcome (domain: outcomes and what each does by itself).
 *
 * The next-step rule holds by construction and by property test: unless the definition ends the lead, the plan leaves it in the
 * queue with a time or with an open to-do.
 */
export function planOutcome(definition: OutcomeDefinition, given: OutcomeInput, context: OutcomeContext): OutcomeVerdict {
  const input = askedInput(definition, given)
  const problems = [
    ...missingParts(definition, input, context),
    ...timeProblems(definition, input, context),
    ...hearingProblems(definition, input, context)
  ]
  if (problems.length > 0) return { ok: false, problems }
  const attempts = attemptsAfter(definition, context)
  const sixCallOut = countsAttempt(definition, context) && attempts >= context.maxAttempts
  const next = planNext(definition, input, context, sixCallOut)
  return {
    ok: true,
    plan: {
      code: definition.code,
      attempts,
      level: levelAfter(definition, input, context, sixCallOut),
      entry: next.entry,
      closesTodos: closedTodos(definition),
      todos: definition.tellsTeamLead ? [complaintTodo(input, context), ...next.todos] : next.todos,
      wrongNumber: definition.next.kind === 'other_number',
      companyRestUntil: next.companyRestUntil ?? null,
      dnc: definition.forbids && input.dncScope && input.dncWords ? { scope: input.dncScope, words: input.dncWords } : null,
      handoff: next.handoff ?? null,
      // who ends has no meeting to come to any more
      cancelsHandoff: next.cancelsHandoff ?? (definition.ends && context.handoff !== null),
      mailConsent: input.mailConsent ?? null,
      mails: plannedMails(definition, input, context, attempts),
      stopsMails: definition.stopsMails,
      replacesMails: definition.flags.person || definition.ends,
      hearingGaps: hearingGaps(definition, input, context)
    }
  }
}

/** Reaching the person starts the count again: the limit is on attempts without reaching them. */
function attemptsAfter(definition: OutcomeDefinition, context: OutcomeContext): number {
  if (definition.flags.person) return 0
  return countsAttempt(definition, context) ? context.attempts + 1 : context.attempts
}

/** An attempt is a call of ours that did not reach the person. */
function countsAttempt({ countsAttempt }: OutcomeDefinition, { incoming }: OutcomeContext): boolean {
  return countsAttempt && !incoming
}

function levelAfter(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext, sixCallOut: boolean): number {
  if (sixCallOut) return 1
  if (definition.next.kind === 'meeting_change') return input.change === 'moved' ? 4 : 3
  return definition.level === 'keep' ? context.level : definition.level
}

function hearingGaps(definition: OutcomeDefinition, { gapReason }: OutcomeInput, { hearing }: OutcomeContext): HearingGaps | null {
  if (!needsHearing(definition) || hearing.policy === 'off' || hearing.gaps.length === 0) return null
  return { fields: hearing.gaps, reason: gapReason ?? null }
}

/** A call that never reached the network does nothing; one that ends or settles the lead leaves nothing open. */
function closedTodos(definition: OutcomeDefinition): OutcomePlan['closesTodos'] {
  if (definition.next.kind === 'unchanged') return 'none'
  const settles = definition.ends || definition.next.kind === 'meeting' || definition.next.kind === 'meeting_change'
  return settles ? 'all' : 'calls'
}

function complaintTodo(input: OutcomeInput, context: OutcomeContext) {
  return { kind: 'answer_complaint', due: { kind: 'time', at: context.now }, owner: 'team_lead', detail: input.dncWords ?? '' } as const
}

/** Mails are planned only for a lead that may be mailed; a consent given in this very call counts. */
function plannedMails(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext, attempts: number) {
  if (definition.stopsMails || definition.forbids) return []
  const consented = input.mailConsent === undefined ? context.mayMail : input.mailConsent && context.hasEmail
  if (!consented) return []
  const mails = definition.mails.flatMap((mail) => {
    const dueOn = mailDay(mail, input, context, attempts)
    return dueOn === undefined ? [] : [{ template: mail.template, dueOn }]
  })
  // two plans of one template can fall on the same day (a month from now may be the day that was named)
  return mails.filter((mail, index) => mails.findIndex((other) => other.template === mail.template && other.dueOn === mail.dueOn) === index)
}

function mailDay(mail: MailPlan, input: OutcomeInput, context: OutcomeContext, attempts: number): LocalDate | undefined {
  const today = localDate(context.now)
  switch (mail.when.kind) {
    case 'today':
      return today
    case 'attempt':
      return mail.when.attempt === attempts && !context.incoming ? today : undefined
    case 'days':
      return addDays(today, mail.when.days)
    case 'months':
      return addMonths(today, mail.when.months)
    case 'follow_up':
      if (input.followUp === undefined) return undefined
      return input.followUp.kind === 'day' ? input.followUp.on : localDate(input.followUp.at)
    case 'budget_season':
      return nextBudgetSeason(today)
  }
}

/** Japanese companies mostly plan the April term's budget early in the year: the next 15 January. */
function nextBudgetSeason(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4))
  const thisYear = `${year}-01-15`
  return thisYear > today ? thisYear : `${year + 1}-01-15`
}
