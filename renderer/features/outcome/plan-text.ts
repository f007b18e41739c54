import type { FieldKey } from '../../../shared/domain/hearing/answer'
import type { EntryPlan, OutcomePlan, OutcomeProblem, TodoKind, TodoPlan } from '../../../shared/domain/outcome/outcome-plan'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Instant } from '../../../shared/lib/time'
import { localDate } from '../../../shared/lib/time'
import type { Language, Translate } from '../../i18n'
import { formatDate, formatDateTime, formatMoment } from '../../lib/format'

export interface PlanWords {
  readonly t: Translate
  readonly language: Language
  readonly now: Instant
  readonly rep: string
  /** The lead's level before the outcome. */
  readonly level: number
  /** What the screen calls a hearing item. */
  readonly fieldLabel: (field: FieldKey) => string
}

/** One thing that saving will do. */
export interface Consequence {
  readonly text: string
  readonly tone: 'plain' | 'strong' | 'look' | 'end'
}

/** Everything that saving an outcome will do, in the order in which a rep asks: when next, what for the lead, what by itself. */
export function consequencesOf(plan: OutcomePlan, words: PlanWords): readonly Consequence[] {
  const { t } = words
  const at = (instant: Instant) => formatDateTime(instant, words.language, words.now)
  return [
    ...some(plan.dnc && t('outcome.plan.dnc', { scope: t(`outcome.dncTarget.${plan.dnc.scope}`) }), 'end'),
    ...some(plan.level !== words.level && t('outcome.plan.level', { level: plan.level }), 'strong'),
    ...some(plan.handoff && t('outcome.plan.handoff', { at: at(plan.handoff.meetingAt) }), 'strong'),
    ...entryConsequences(plan, words),
    ...some(plan.hearingGaps && gapText(plan.hearingGaps.fields, words), 'look'),
    ...some(plan.cancelsHandoff && plan.handoff === null && t('outcome.plan.cancelsHandoff')),
    ...some(
      plan.companyRestUntil !== null &&
        t('outcome.plan.companyRest', { at: formatDate(localDate(plan.companyRestUntil ?? 0), words.language, words.now) })
    ),
    ...some(plan.wrongNumber && t('outcome.plan.wrongNumber')),
    ...plan.todos.filter(({ kind }) => !SAID_BY_ENTRY.includes(kind)).map((todo) => plain(todoText(todo, words))),
    ...some(plan.mailConsent !== null && t(plan.mailConsent === true ? 'outcome.plan.consentYes' : 'outcome.plan.consentNo')),
    ...mailTexts(plan, words).map(plain),
    ...some(plan.stopsMails && t('outcome.plan.stopsMails')),
    ...some(plan.attempts > 0 && t('outcome.plan.attempts', { attempts: plan.attempts }))
  ]
}

/** Why an outcome can't be saved yet, in words. */
export function problemTexts(
  problems: readonly OutcomeProblem[],
  words: Pick<PlanWords, 't' | 'language' | 'now' | 'fieldLabel'>
): readonly string[] {
  const { t, language, now } = words
  const missing = problems.flatMap((problem) => (problem.kind === 'missing' ? [t(`outcome.part.${problem.part}`)] : []))
  const others = problems.flatMap((problem) => {
    if (problem.kind === 'missing') return []
    if (problem.kind === 'follow_up_too_late')
      return [t('outcome.problem.follow_up_too_late', { latest: formatDate(problem.latest, language, now) })]
    if (problem.kind === 'hearing_gaps') return [gapText(problem.fields, words)]
    return [t(`outcome.problem.${problem.kind}`)]
  })
  return [...others, ...(missing.length > 0 ? [t('outcome.missing', { parts: missing.join(t('outcome.join')) })] : [])]
}

function gapText(fields: readonly FieldKey[], { t, fieldLabel }: Pick<PlanWords, 't' | 'fieldLabel'>): string {
  return t('outcome.plan.hearingGaps', { fields: fields.map(fieldLabel).join(t('outcome.join')) })
}

/** To-dos whose time the queue's own sentence already says. */
const SAID_BY_ENTRY: readonly TodoKind[] = ['call_back', 'follow_up', 'meeting', 'wake_up']

function entryConsequences(plan: OutcomePlan, words: PlanWords): readonly Consequence[] {
  const { entry } = plan
  // the company's own sentence says the same day
  if (entry.kind === 'queued' && entry.lane === 'rest' && plan.companyRestUntil !== null) return []
  if (entry.kind === 'queued') return [{ text: queuedText(entry, plan, words), tone: 'strong' }]
  if (entry.kind === 'unchanged') return [plain(words.t('outcome.plan.sameEntry'))]
  if (plan.handoff !== null) return []
  return [plain(outText(entry.reason, words))]
}

function queuedText(entry: Extract<EntryPlan, { kind: 'queued' }>, plan: OutcomePlan, { t, language, now, rep }: PlanWords): string {
  const promise = plan.todos.find(({ kind }) => kind === 'call_back' || kind === 'follow_up' || kind === 'wake_up')
  const at = formatMoment(promise?.due ?? { kind: 'time', at: entry.dueAt }, language, now)
  switch (entry.lane) {
    case 'callback':
    case 'rest':
      if (promise === undefined && entry.lane === 'rest')
        return t('outcome.plan.rest', { at: formatDate(localDate(entry.dueAt), language, now) })
      if (entry.owner === null) return t('outcome.plan.callbackAnyone', { at })
      return entry.owner === rep ? t('outcome.plan.callback', { at }) : t('outcome.plan.callbackOther', { at, owner: entry.owner })
    case 'retry':
      return t('outcome.plan.retry', { at })
    default:
      return assertNever(entry.lane)
  }
}

function outText(reason: string, { t }: PlanWords): string {
  if (reason === 'six_call_out') return t('outcome.plan.sixCallOut')
  return reason === 'no_number' ? t('outcome.plan.noNumber') : t('outcome.plan.out')
}

function todoText(todo: TodoPlan, { t, language, now }: PlanWords): string {
  return t('outcome.plan.todo', { todo: t(`lead.todo.${todo.kind}`), at: formatMoment(todo.due, language, now) })
}

/** One sentence per template, with all its days. */
function mailTexts(plan: OutcomePlan, { t, language, now }: PlanWords): readonly string[] {
  const templates = [...new Set(plan.mails.map(({ template }) => template))]
  return templates.map((template) => {
    const days = plan.mails
      .filter((mail) => mail.template === template)
      .map(({ dueOn }) => dueOn)
      .sort()
    return t('outcome.plan.mail', {
      template: t(`outcome.mail.${template}`),
      dates: days.map((day) => formatDate(day, language, now)).join(t('outcome.join'))
    })
  })
}

function some(text: string | false | null, tone: Consequence['tone'] = 'plain'): readonly Consequence[] {
  return text === false || text === null ? [] : [{ text, tone }]
}

function plain(text: string): Consequence {
  return { text, tone: 'plain' }
}
