import { describe, expect, it } from 'vitest'
import { DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeContext } from '../../../shared/domain/outcome/outcome-context'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { planOutcome } from '../../../shared/domain/outcome/plan-outcome'
import { DEFAULT_RETRY_POLICY } from '../../../shared/domain/queue/retry-policy'
import { instantOf } from '../../../shared/lib/time'

const NOW = instantOf('2026-11-25', '14:00')
const CONTEXT: OutcomeContext = {
  now: NOW,
  calendar: { isHoliday: (date) => date === '2026-11-26' },
  hours: DEFAULT_CALLING_HOURS,
  rep: '検証 花子',
  incoming: false,
  attempts: 0,
  maxAttempts: 6,
  level: 2,
  tried: [NOW],
  hasOtherNumber: false,
  mayMail: true,
  hasEmail: true,
  handoff: null,
  hearing: { policy: 'off', gaps: [] },
  retry: DEFAULT_RETRY_POLICY
}

function definitionOf(code: OutcomeCode): OutcomeDefinition {
  const definition = defaultOutcomes.find((candidate) => candidate.code === code)
  if (!definition) throw new Error(code)
  return definition
}

const plan = (code: OutcomeCode, input: OutcomeInput, context: Partial<OutcomeContext> = {}) =>
  planOutcome(definitionOf(code), input, { ...CONTEXT, ...context })

const problems = (code: OutcomeCode, input: OutcomeInput) => {
  const verdict = plan(code, input)
  return verdict.ok ? [] : verdict.problems
}

describe('what an outcome asks for', () => {
  it.each<[OutcomeCode, readonly string[]]>([
    ['no_answer', []],
    ['absent_until', ['follow_up']],
    ['callback', ['follow_up']],
    ['gathering', ['follow_up']],
    ['material', ['mail_consent', 'follow_up']],
    ['interested', ['follow_up']],
    ['scheduling', ['follow_up']],
    ['suspended', ['follow_up', 'reason']],
    ['deferred', ['follow_up']],
    ['appointment', ['meeting_at', 'meeting_place', 'attendees']],
    ['appointment_changed', ['change']],
    ['declined', ['reason']],
    ['no_prospect', ['reason']],
    ['out_of_target', ['reason']],
    ['left_company', []],
    ['complaint', ['dnc_scope', 'dnc_words']],
    ['do_not_call', ['dnc_scope', 'dnc_words']]
  ])('%s: %j', (code, parts) => {
    expect(problems(code, {})).toEqual(parts.map((part) => ({ kind: 'missing', part })))
  })

  it('is the new time alone when a known meeting moves, and everything when none is known', () => {
    const needed = (handoff: OutcomeContext['handoff']) => {
      const verdict = plan('appointment_changed', { change: 'moved' }, { handoff })
      return verdict.ok ? [] : verdict.problems.map((problem) => (problem.kind === 'missing' ? problem.part : problem.kind))
    }
    expect(needed({ meetingAt: NOW + 1, place: '本社', attendees: 'ご本人' })).toEqual(['meeting_at'])
    expect(needed(null)).toEqual(['meeting_at', 'meeting_place', 'attendees'])
  })

  it('is still the time of a promise when a team dropped the requirement', () => {
    const verdict = planOutcome({ ...definitionOf('callback'), required: [] }, {}, CONTEXT)
    expect(verdict).toEqual({ ok: false, problems: [{ kind: 'missing', part: 'follow_up' }] })
  })
})

describe('the times of an outcome', () => {
  it('lie in the future', () => {
    expect(problems('callback', { followUp: { kind: 'time', at: NOW } })).toEqual([{ kind: 'follow_up_in_past' }])
    expect(problems('callback', { followUp: { kind: 'day', on: '2026-11-24' } })).toEqual([{ kind: 'follow_up_in_past' }])
    expect(problems('callback', { followUp: { kind: 'day', on: '2026-11-25' } })).toEqual([])
  })

  it('of a date being arranged lie within two business days, holidays left out', () => {
    expect(problems('scheduling', { followUp: { kind: 'day', on: '2026-11-30' } })).toEqual([])
    expect(problems('scheduling', { followUp: { kind: 'day', on: '2026-12-01' } })).toEqual([
      { kind: 'follow_up_too_late', latest: '2026-11-30' }
    ])
  })

  it('are due now when the day is today and the list opened hours ago', () => {
    const verdict = plan('callback', { followUp: { kind: 'day', on: '2026-11-25' } })
    expect(verdict).toMatchObject({ ok: true, plan: { entry: { lane: 'callback', dueAt: NOW } } })
  })

  it('of a meeting may have passed when it is cancelled, not when it is set', () => {
    expect(problems('appointment', { meetingAt: NOW, meetingPlace: '本社', attendees: 'ご本人' })).toEqual([{ kind: 'meeting_in_past' }])
    expect(problems('appointment_changed', { change: 'cancelled', meetingAt: NOW - 1 })).toEqual([])
  })

  it('that nobody can mean are refused where they come in', () => {
    for (const at of [-1, 1.5, instantOf('2100-01-01', '00:00') + 1, 9e15]) {
      expect(OutcomeInput.safeParse({ meetingAt: at }).success).toBe(false)
      expect(OutcomeInput.safeParse({ followUp: { kind: 'time', at } }).success).toBe(false)
    }
    expect(OutcomeInput.safeParse({ followUp: { kind: 'day', on: '2026-02-30' } }).success).toBe(false)
  })
})

describe('what was filled in for another outcome', () => {
  it('does not turn an appointment into a cancelled one', () => {
    const input: OutcomeInput = { meetingAt: NOW + 1, meetingPlace: '本社', attendees: 'ご本人', change: 'cancelled' }
    expect(plan('appointment', input)).toMatchObject({ ok: true, plan: { level: 4, handoff: { meetingAt: NOW + 1 } } })
  })

  it('neither blocks an outcome nor forbids a call', () => {
    const input: OutcomeInput = { change: 'moved', meetingAt: NOW - 1, dncScope: 'company', dncWords: 'x', reason: '不要' }
    expect(plan('declined', input)).toMatchObject({ ok: true, plan: { dnc: null, handoff: null } })
  })
})

describe('budget season', () => {
  it.each([
    ['2026-11-25', '2027-01-15'],
    ['2027-01-14', '2027-01-15'],
    ['2027-01-15', '2028-01-15']
  ])('seen from %s is %s', (today, season) => {
    const verdict = plan(
      'suspended',
      { followUp: { kind: 'day', on: '2028-06-01' }, reason: '組織変更' },
      { now: instantOf(today, '10:00') }
    )
    expect(verdict).toMatchObject({ ok: true, plan: { mails: [{ template: 'status' }, { template: 'budget_season', dueOn: season }] } })
  })
})
