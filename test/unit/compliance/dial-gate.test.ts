import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallingVerdict } from '../../../shared/domain/calendar/calling-hours'
import { type DialFacts, type DialRefusal, dialGate } from '../../../shared/domain/compliance/dial-gate'
import { DNC_SCOPES, type DncEntry } from '../../../shared/domain/compliance/do-not-call'
import { HOUR, instantOf } from '../../../shared/lib/time'

const NOW = instantOf('2026-11-25', '10:30')
const NUMBER = '+81350001001'

const CLEAR: DialFacts = {
  now: NOW,
  rep: '検証 花子',
  line: 'manual',
  number: NUMBER,
  numberKind: 'ordinary',
  numberStatus: 'active',
  practiceLead: false,
  dnc: [],
  hours: { kind: 'open' },
  lineBusy: false,
  openCalls: 0,
  lease: null,
  companyRestUntil: null,
  numberRest: HOUR,
  numberTriedAt: null,
  companyCalledAt: null
}

const SAID = { words: '午前は避ける', rep: '同僚 次郎', at: NOW - HOUR }

const near = fc.integer({ min: -30, max: 30 }).map((hours) => NOW + hours * HOUR)
const anyEntry: fc.Arbitrary<DncEntry> = fc.record({
  scope: fc.constantFrom(...DNC_SCOPES),
  subject: fc.constant('subject'),
  words: fc.constant('言葉'),
  rep: fc.constant('同僚 次郎'),
  at: fc.constant(0),
  level: fc.constantFrom('caution' as const, 'forbidden' as const)
})
const anyHours: fc.Arbitrary<CallingVerdict> = fc.constantFrom<CallingVerdict>(
  { kind: 'open' },
  { kind: 'open', warning: 'lunch' },
  { kind: 'closed', reason: 'night', opensAt: NOW + HOUR },
  { kind: 'closed', reason: 'holiday', opensAt: NOW + HOUR }
)
const anyFacts: fc.Arbitrary<DialFacts> = fc.record({
  now: fc.constant(NOW),
  rep: fc.constant(CLEAR.rep),
  line: fc.constantFrom('practice' as const, 'manual' as const),
  number: fc.constantFrom(NUMBER, NUMBER, NUMBER, null),
  numberKind: fc.constantFrom('ordinary' as const, 'ordinary' as const, 'emergency' as const, 'premium' as const),
  numberStatus: fc.constantFrom('active' as const, 'active' as const, 'wrong' as const, 'foreign' as const),
  practiceLead: fc.boolean(),
  dnc: fc.array(anyEntry, { maxLength: 3 }),
  hours: anyHours,
  lineBusy: fc.boolean(),
  openCalls: fc.constantFrom(0, 0, 1),
  lease: fc.option(fc.record({ owner: fc.constantFrom(CLEAR.rep, '同僚 次郎'), until: near })),
  companyRestUntil: fc.option(near),
  numberRest: fc.constant(HOUR),
  numberTriedAt: fc.option(near),
  companyCalledAt: fc.option(near)
})

/** Each rule by itself, as a person would say it. */
const RULES: Readonly<Record<DialRefusal['kind'], (facts: DialFacts) => boolean>> = {
  do_not_call: ({ dnc }) => dnc.some(({ level }) => level === 'forbidden'),
  emergency_number: (facts) => facts.numberKind === 'emergency',
  premium_number: (facts) => facts.numberKind === 'premium',
  unreadable_number: ({ number, numberKind }) => numberKind === 'ordinary' && number === null,
  wrong_number: ({ numberStatus }) => numberStatus === 'wrong',
  foreign_number: ({ numberStatus }) => numberStatus === 'foreign',
  practice_only: ({ practiceLead, line }) => practiceLead && line === 'manual',
  closed: ({ hours, line }) => hours.kind === 'closed' && line === 'manual',
  line_busy: ({ lineBusy }) => lineBusy,
  open_outcome: ({ openCalls }) => openCalls > 0,
  leased: ({ lease, rep, now }) => lease !== null && lease.owner !== rep && lease.until > now
}

describe('the dial gate', () => {
  it('refuses for exactly the reasons that hold, and allows only when none does', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const verdict = dialGate(facts)
        const reasons = Object.entries(RULES).flatMap(([kind, holds]) => (holds(facts) ? [kind] : []))
        const refused = verdict.kind === 'refused' ? verdict.refusals.map(({ kind }) => kind) : []
        expect([...new Set(refused)].sort()).toEqual(reasons.sort())
        expect(verdict.kind).toBe(reasons.length > 0 ? 'refused' : 'allowed')
      }),
      { numRuns: 3_000 }
    )
  })

  it('allows a clear number without a word', () => {
    expect(dialGate(CLEAR)).toEqual({ kind: 'allowed', warnings: [] })
  })

  it.each<[string, Partial<DialFacts>, unknown]>([
    [
      'an entry of caution',
      { dnc: [{ scope: 'person', subject: 'x', level: 'caution', ...SAID }] },
      { kind: 'caution', scope: 'person', ...SAID }
    ],
    ['an hour at which people mind', { hours: { kind: 'open', warning: 'late' } }, { kind: 'edge_hours', when: 'late' }],
    ['a company at rest', { companyRestUntil: NOW + 1 }, { kind: 'company_resting', until: NOW + 1 }],
    ['a number tried within the hour', { numberTriedAt: NOW - HOUR + 1 }, { kind: 'tried_lately', at: NOW - HOUR + 1 }],
    ['a real lead on the practice line', { line: 'practice' }, { kind: 'practice_on_real' }],
    ['a second call to the company today', { companyCalledAt: NOW - HOUR }, { kind: 'company_called_today', at: NOW - HOUR }]
  ])('warns of %s', (_what, facts, warning) => {
    expect(dialGate({ ...CLEAR, ...facts })).toEqual({ kind: 'allowed', warnings: [warning] })
  })

  it.each<[string, Partial<DialFacts>]>([
    ['a rest that is over', { companyRestUntil: NOW }],
    ['a number tried an hour ago', { numberTriedAt: NOW - HOUR }],
    ['a company called yesterday', { companyCalledAt: instantOf('2026-11-24', '23:59') }],
    ['the own lease, or one that ran out', { lease: { owner: '同僚 次郎', until: NOW } }],
    [
      'closed hours on the practice line',
      { line: 'practice', practiceLead: true, hours: { kind: 'closed', reason: 'night', opensAt: NOW + HOUR } }
    ]
  ])('says nothing of %s', (_what, facts) => {
    expect(dialGate({ ...CLEAR, ...facts })).toEqual({ kind: 'allowed', warnings: [] })
  })
})
