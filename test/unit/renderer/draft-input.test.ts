import { expect, it } from 'vitest'
import { NO_MOMENT, understood } from '../../../renderer/features/moment'
import { askedParts, inputOf, partsOf } from '../../../renderer/features/outcome/draft-input'
import { type DraftParts, NO_PARTS } from '../../../renderer/features/outcome/outcome-draft'
import type { Moment } from '../../../shared/domain/moment/moment'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { instantOf } from '../../../shared/lib/time'

const filled: DraftParts = {
  followUp: understood({ kind: 'time', at: instantOf('2026-07-17', '14:00') }, '7/17（金）14:00'),
  reason: ' 予算は来期 ',
  dncScope: 'person',
  dncWords: 'もう結構です',
  change: 'moved',
  meeting: understood({ kind: 'time', at: instantOf('2026-07-21', '10:30') }, '7/21（火）10:30'),
  meetingPlace: 'Web 会議',
  attendees: '渡邉様',
  mailConsent: false,
  competitor: '',
  contractEnd: NO_MOMENT,
  restMonths: null,
  successor: '田中様',
  gapReason: ''
}

it('sends only what the chosen outcome asks for, however much was typed for others', () => {
  expect(input('suspended', filled)).toEqual({ followUp: { kind: 'time', at: instantOf('2026-07-17', '14:00') }, reason: '予算は来期' })
  expect(input('do_not_call', filled)).toEqual({ dncScope: 'person', dncWords: 'もう結構です' })
  expect(input('no_answer', filled)).toEqual({})
})

it('a day without a time is a promise but no meeting, and what was not understood is neither', () => {
  const day = understood({ kind: 'day', on: '2026-07-17' }, '7/17')
  expect(input('callback', { ...filled, followUp: day }).followUp).toEqual({ kind: 'day', on: '2026-07-17' })
  expect(input('appointment', { ...filled, meeting: day }).meetingAt).toBeUndefined()
  const unreadable = { text: 'そのうち', reading: { kind: 'unreadable', reason: 'unknown' } } as const
  expect(input('callback', { ...filled, followUp: unreadable }).followUp).toBeUndefined()
})

it('the end of a contract is a day', () => {
  const contractEnd = understood({ kind: 'day', on: '2027-03-31' }, '来年3月末')
  expect(input('no_prospect', { ...filled, contractEnd }).contractEnd).toBe('2027-03-31')
})

it('a no to mail is an answer, not a gap', () => {
  expect(input('material', filled).mailConsent).toBe(false)
  expect(input('material', NO_PARTS).mailConsent).toBeUndefined()
})

it('a moved appointment asks for its new date, a cancelled one does not', () => {
  expect(askedParts(definition('appointment_changed'), filled)).toEqual(['change', 'meeting_at', 'meeting_place', 'attendees'])
  expect(askedParts(definition('appointment_changed'), { ...filled, change: 'cancelled' })).toEqual(['change'])
})

it('what it sends is always what main accepts', () => {
  for (const one of defaultOutcomes) {
    for (const parts of [NO_PARTS, filled]) expect(OutcomeInput.safeParse(inputOf(one, parts)).success, one.code).toBe(true)
  }
})

it('what was saved is typed again as it was', () => {
  const contractEnd = understood({ kind: 'day', on: '2027-03-31' }, '2027/3/31')
  for (const one of defaultOutcomes) {
    const saved = OutcomeInput.parse(input(one.code, { ...filled, contractEnd }))
    expect(input(one.code, partsOf(saved, show)), one.code).toEqual(saved)
  }
})

it('a moment that was saved stands in its field as it is shown', () => {
  const followUp: Moment = { kind: 'day', on: '2026-07-17' }
  const parts = partsOf({ followUp, meetingAt: instantOf('2026-07-21', '10:30') }, show)
  expect(parts.followUp).toEqual(understood(followUp, 'day'))
  expect(parts.meeting.text).toBe('time')
  expect(parts.contractEnd).toEqual(NO_MOMENT)
})

function show({ kind }: Moment): string {
  return kind
}

function input(code: OutcomeCode, parts: DraftParts): OutcomeInput {
  return JSON.parse(JSON.stringify(inputOf(definition(code), parts)))
}

function definition(code: OutcomeCode) {
  const found = defaultOutcomes.find((candidate) => candidate.code === code)
  if (!found) throw new Error(`no outcome ${code}`)
  return found
}
