import type { NextAction, OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import { assertNever } from '../../shared/lib/assert-never'

const HEAD = ['key', 'outcome', 'code', 'flags', 'next', 'level', 'asks for', 'mails']
const FLAGS = { dial: 'D', connect: 'C', person: 'P', conversation: 'E', appointment: 'A' } as const

/** The table of docs/outcomes.md, written from the definitions themselves. */
export function outcomeTable(definitions: readonly OutcomeDefinition[]): string {
  const rows = definitions.map((definition) => [
    `\`${definition.key}\``,
    `${definition.label.ja} ${definition.label.en}`,
    `\`${definition.code}\``,
    flagsOf(definition),
    consequencesOf(definition),
    definition.level === 'keep' ? '–' : String(definition.level),
    [...definition.required, ...definition.optional.map((part) => `(${part})`)].join(', ') || '–',
    mailsOf(definition)
  ])
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function flagsOf({ flags }: OutcomeDefinition): string {
  return (
    Object.entries(FLAGS)
      .flatMap(([flag, letter]) => (flags[flag as keyof typeof FLAGS] ? [letter] : []))
      .join(' ') || '–'
  )
}

function consequencesOf(definition: OutcomeDefinition): string {
  const extras = [
    definition.countsAttempt ? 'attempt +1' : '',
    definition.forbids ? 'do-not-call' : '',
    definition.tellsTeamLead ? 'team lead told' : ''
  ]
  return [nextOf(definition.next), ...extras].filter((text) => text !== '').join('; ')
}

function nextOf(next: NextAction): string {
  switch (next.kind) {
    case 'retry':
      return 'retry rule'
    case 'minutes':
      return `again in ${next.minutes} minutes`
    case 'unchanged':
      return 'nothing changes, again at once'
    case 'other_number':
      return 'the number is marked; next number, else repair to-do'
    case 'promised':
      return next.withinBusinessDays === undefined
        ? 'own call-back at the time'
        : `own call-back within ${next.withinBusinessDays} business days`
    case 'task':
      return 'rests until the time, then own'
    case 'business_days':
      return `call after ${next.days} business days`
    case 'reception_rest':
      return `company rests ${next.days} days; other contact next week`
    case 'meeting':
      return 'meeting and handoff'
    case 'meeting_change':
      return 'meeting moved, or back to the owner first in line'
    case 'successor':
      return 'leaves every list; find the successor'
    case 'rest':
      return 'leaves, or rests some months'
    case 'wake_up':
      return `leaves, or wakes ${next.monthsBefore} months before the contract ends`
    case 'none':
      return 'leaves every list'
    default:
      return assertNever(next)
  }
}

function mailsOf({ mails, stopsMails }: OutcomeDefinition): string {
  if (stopsMails) return 'all stopped'
  const texts = mails.map(({ template, when }) => {
    const count = when.kind === 'attempt' ? when.attempt : when.kind === 'days' ? when.days : when.kind === 'months' ? when.months : ''
    return `${template} (${[when.kind, count].join(' ').trim()})`
  })
  return texts.join(', ') || '–'
}
