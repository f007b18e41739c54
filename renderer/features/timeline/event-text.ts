import type { TimelineDetail, TimelineEvent } from '../../../shared/contract/timeline'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { TodoKind } from '../../../shared/domain/outcome/outcome-plan'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Instant } from '../../../shared/lib/time'
import type { Language, Translate } from '../../i18n'
import { formatDate, formatDateTime, formatDuration } from '../../lib/format'

export interface EventWords {
  readonly t: Translate
  readonly language: Language
  readonly now: Instant
  readonly outcomes: readonly OutcomeDefinition[]
}

const SEPARATOR = ' · '

/** What happened, in one line. */
export function eventText(event: TimelineDetail, words: EventWords): string {
  const { t, language, now } = words
  switch (event.kind) {
    case 'call':
      return callText(event, words)
    case 'answer':
      return joined([
        t('timeline.answer', { label: event.label, value: event.value }),
        t(`hearing.${event.confidence}`),
        event.replaced && t('timeline.replaced')
      ])
    case 'note':
      return joined([
        firstLine(event.facts) || firstLine(event.interpretation) || firstLine(event.action),
        event.consult && t('timeline.noteConsult')
      ])
    case 'todo':
      return todoText(event, words)
    case 'mail':
      return joined([
        t('timeline.mail', { template: t(`outcome.mail.${event.template}`), date: formatDate(event.dueOn, language, now) }),
        event.stopped && t('timeline.mailStopped')
      ])
    case 'handoff':
      return joined([
        t('timeline.handoff', { at: formatDateTime(event.meetingAt, language, now) }),
        t(`timeline.handoffStatus.${event.status}`)
      ])
    case 'behaviour':
      return event.title
    case 'dnc':
      return joined([t(event.level === 'forbidden' ? 'lead.dnc' : 'lead.dncCaution'), t(`lead.dncScope.${event.scope}`), event.words])
    case 'level':
      return joined([t('timeline.level', { from: event.from, to: event.to }), outcomeText(event.outcome, words)])
    case 'relationship':
      return event.to === null ? t('timeline.relationshipNone') : t(`lead.relationship.type.${event.to}`)
    default:
      return assertNever(event)
  }
}

/** The colour of an event's kind; the word says the same. */
export function eventTone({ kind }: TimelineEvent): 'plain' | 'accent' | 'look' | 'end' {
  if (kind === 'dnc') return 'end'
  if (kind === 'call' || kind === 'handoff') return 'accent'
  return kind === 'level' ? 'look' : 'plain'
}

function callText(
  { callId, direction, outcome, talked, line, recording }: Extract<TimelineDetail, { kind: 'call' }>,
  words: EventWords
): string {
  const { t } = words
  if (callId === null) return joined([t('timeline.missed'), line === 'practice' && t('timeline.line.practice')])
  return joined([
    direction === 'in' && t('timeline.incoming'),
    outcome === null ? t('timeline.noOutcome') : outcomeText(outcome, words),
    talked === null ? t('timeline.notAnswered') : t('timeline.talked', { duration: formatDuration(talked) }),
    line === 'practice' && t('timeline.line.practice'),
    recording !== null && t(`recording.mark.${recording}`)
  ])
}

function todoText(event: Extract<TimelineDetail, { kind: 'todo' }>, { t, language, now }: EventWords): string {
  const todo = titleOf(event.todo, event.detail, t)
  if (event.event === 'done') return t('timeline.todoDone', { todo })
  const due = (at: Instant | null, on: string | null) =>
    at !== null ? formatDateTime(at, language, now) : on !== null ? formatDate(on, language, now) : t('timeline.todoUndated')
  if (event.event === 'postponed') {
    const { to } = event
    return t('timeline.todoPostponed', { todo, due: to.kind === 'time' ? due(to.at, null) : due(null, to.on) })
  }
  const state =
    event.closedAt === null ? t('timeline.todoOpen') : t('timeline.todoClosed', { at: formatDateTime(event.closedAt, language, now) })
  return joined([todo, due(event.dueAt, event.dueOn), state])
}

function titleOf(kind: TodoKind, detail: string, t: Translate): string {
  return kind === 'own' && detail !== '' ? detail : t(`lead.todo.${kind}`)
}

function outcomeText(code: OutcomeCode | null, { outcomes, language }: EventWords): string {
  return code === null ? '' : (outcomes.find((outcome) => outcome.code === code)?.label[language] ?? code)
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(SEPARATOR)
}
