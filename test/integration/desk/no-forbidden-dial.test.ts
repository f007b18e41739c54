import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOME_CODES, type OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { DncScope, type OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { DAY, HOUR, localTime, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const SWITCHBOARD = '+81350001000'
const SHARED_MOBILE = '+819012345678'
const NUMBERS = [SWITCHBOARD, SHARED_MOBILE, '+81350001001', '+81350001002', '+81350001003', '+81350001004', '+81350001005'] as const
const GARBAGE = ['', '110', '03-5000-1001', '+12025550100', '+8135000100'] as const
const MAIN = { e164: SWITCHBOARD, kind: 'main' as const }

/** Who is who, in the test's own words: `firm` and `person` are the same where it is the same firm or person, however written. */
const PEOPLE = [
  { firm: 'A', person: 'A1', company: '株式会社架空商事', name: '見本 一郎', numbers: [MAIN, '+81350001001'] },
  { firm: 'A', person: 'A2', company: '株式会社架空商事', name: '例 二郎', numbers: [MAIN] },
  { firm: 'A', person: undefined, company: '株式会社架空商事', name: '', numbers: [MAIN, '+81350001002'] },
  { firm: 'A', person: 'A1', company: '架空商事㈱', name: '見本一郎様', numbers: ['+81350001003'] },
  { firm: 'B', person: 'B1', company: '見本物産', name: '見本 一郎', numbers: [SHARED_MOBILE, '+81350001004'] },
  { firm: undefined, person: 'X1', company: '', name: '他 三郎', numbers: [SHARED_MOBILE, '+81350001005'] }
] as const

type Step =
  | { readonly kind: 'open' | 'skip'; readonly who: number }
  | { readonly kind: 'dial'; readonly who: number; readonly number: string; readonly confirmed: boolean }
  | { readonly kind: 'save'; readonly code: OutcomeCode; readonly scope: DncScope }
  | { readonly kind: 'next' | 'restart' | 'switchLine' | 'hangup' | 'redial' }
  | { readonly kind: 'enter'; readonly who: number; readonly number: string; readonly by: 'number' | 'company' }
  | { readonly kind: 'wait'; readonly milliseconds: number }

const who = fc.nat({ max: PEOPLE.length - 1 })
const ownNumber = who.chain((index) =>
  fc
    .constantFrom(...(PEOPLE[index]?.numbers ?? []))
    .map((number) => ({ who: index, number: typeof number === 'string' ? number : number.e164 }))
)
const anyNumber = fc.record({ who, number: fc.constantFrom(...NUMBERS, ...GARBAGE) })
const scope = fc.constantFrom<DncScope>(...DncScope.options)
const save = (code: fc.Arbitrary<OutcomeCode>) => fc.record({ kind: fc.constant('save' as const), code, scope })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(ownNumber, fc.boolean()).map(([dial, confirmed]): Step => ({ kind: 'dial', confirmed, ...dial })) },
  { weight: 2, arbitrary: anyNumber.map((dial): Step => ({ kind: 'dial', confirmed: true, ...dial })) },
  { weight: 4, arbitrary: save(fc.constantFrom('do_not_call', 'complaint')) },
  { weight: 4, arbitrary: save(fc.constantFrom(...OUTCOME_CODES)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ownNumber, fc.constantFrom('number' as const, 'company' as const))
      .map(([own, by]): Step => ({ kind: 'enter', by, ...own }))
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'skip' as const), who }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ kind: 'next' }, { kind: 'restart' }, { kind: 'switchLine' }, { kind: 'hangup' }) },
  { weight: 4, arbitrary: fc.constant<Step>({ kind: 'redial' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(MINUTE, HOUR, 9 * HOUR, DAY).map((milliseconds): Step => ({ kind: 'wait', milliseconds }))
  }
)

/** What the customers have forbidden so far, kept by the test beside the database. */
interface Forbidden {
  readonly numbers: Set<string>
  readonly persons: Set<string>
  readonly firms: Set<string>
}

function forbid({ numbers, persons, firms }: Forbidden, by: DncScope, index: number, number: string): void {
  const { firm, person } = PEOPLE[index] ?? {}
  if (by === 'person' && person !== undefined) persons.add(person)
  else if (by === 'company' && firm !== undefined) firms.add(firm)
  else numbers.add(number)
}

function isForbidden({ numbers, persons, firms }: Forbidden, index: number, number: string): boolean {
  const { firm = '', person = '' } = PEOPLE[index] ?? {}
  return numbers.has(number) || persons.has(person) || firms.has(firm)
}

const inputAt = (rig: DeskRig, dncScope: DncScope): OutcomeInput => ({
  followUp: { kind: 'time', at: rig.clock.now() + HOUR },
  reason: '理由',
  dncScope,
  dncWords: 'もう電話しないでください',
  change: 'cancelled',
  meetingAt: rig.clock.now() + DAY,
  meetingPlace: '本社',
  attendees: 'ご本人',
  mailConsent: true
})

/** Plays the steps on a fresh desk; counts calls begun and dials refused because of do-not-call. */
async function play(steps: readonly Step[]): Promise<{ begun: number; refused: number }> {
  const forbidden: Forbidden = { numbers: new Set(), persons: new Set(), firms: new Set() }
  const leaks: string[] = []
  const rig = deskRig({
    onStart({ callId, kind, number }) {
      const call = rig.repositories.calls.get(callId)
      const index = leads.findIndex(({ leadId }) => leadId === call?.leadId)
      if (isForbidden(forbidden, index, number)) leaks.push(`forbidden: ${number} of person ${index}`)
      if (call?.number !== number || call.outcome !== null) leaks.push(`not the call in the database: ${number}`)
      const time = localTime(rig.clock.now())
      if (kind === 'manual' && (time < '09:00' || time >= '18:00')) leaks.push(`real line at ${time}`)
    }
  })
  const lists = [rig.addList(), rig.addList({ name: '再取り込み', maxAttempts: 2 })]
  const leads = PEOPLE.map((person, index) => rig.addLead({ ...person, lists: index % 2 === 0 ? lists : lists.slice(1) }))
  const entryOf = (index: number): string => leads[index]?.entryIds.at(-1) ?? ''
  let refused = 0
  const dial = async (entryId: string, number: string, confirmed: boolean): Promise<void> => {
    const { verdict } = await rig.dial(entryId, number, confirmed)
    if (verdict.kind === 'refused' && verdict.refusals.some(({ kind }) => kind === 'do_not_call')) refused += 1
  }
  rig.desk.start()

  for (const step of steps) {
    await refusalOf(async () => {
      switch (step.kind) {
        case 'open':
          return rig.handlers['desk.open']({ entryId: entryOf(step.who) })
        case 'skip':
          return rig.handlers['desk.skip']({ entryId: entryOf(step.who), reason: '後で' })
        case 'next':
          return rig.handlers['desk.next']()
        case 'hangup':
          return rig.handlers['call.hangup']()
        case 'restart':
          return rig.restart()
        case 'switchLine':
          return rig.set({ line: rig.desk.snapshot().settings.line === 'manual' ? 'practice' : 'manual' })
        case 'wait':
          return rig.clock.advance(step.milliseconds)
        case 'dial':
          return dial(entryOf(step.who), step.number, step.confirmed)
        case 'enter': {
          const { company = '' } = PEOPLE[step.who] ?? {}
          const target = step.by === 'number' ? { scope: step.by, number: step.number } : { scope: step.by, company }
          await rig.handlers['dnc.add']({ target, level: 'forbidden', words: '', leadId: null })
          return forbid(forbidden, step.by, step.who, step.number)
        }
        case 'redial': {
          const last = rig.row<{ entry: string; number: string }>('SELECT list_entry_id AS entry, number FROM call ORDER BY id DESC')
          return last && dial(last.entry, last.number, true)
        }
        case 'save': {
          const call = rig.repositories.calls.open()
          if (!call) return
          await rig.save(call.id, step.code, inputAt(rig, step.scope))
          const said = step.code === 'do_not_call' || step.code === 'complaint'
          if (said)
            forbid(
              forbidden,
              step.scope,
              leads.findIndex(({ leadId }) => leadId === call.leadId),
              call.number
            )
        }
      }
    })
    expect(leaks).toEqual([])
    expect(rig.repositories.calls.openCount()).toBeLessThanOrEqual(1)
  }
  const begun = rig.row<{ calls: number }>('SELECT count(*) AS calls FROM call')?.calls ?? 0
  rig.database.close()
  return { begun, refused }
}

describe('no path', () => {
  it('dials what is forbidden at that moment: a number, a person or a company, by an outcome or by hand', async () => {
    const totals = { begun: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { begun, refused } = await play(steps)
        totals.begun += begun
        totals.refused += refused
      }),
      { numRuns: 60 }
    )
    // the sequences did get through to calls, and did run into what was forbidden
    expect(totals.begun).toBeGreaterThan(60)
    expect(totals.refused).toBeGreaterThan(20)
  })
})
