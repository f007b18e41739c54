import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOME_CODES, type OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { DAY, HOUR } from '../../../shared/lib/time'
import { type BusyDesk, busyDesk, DIRECT, endedCall, SWITCHBOARD } from '../../support/busy-desk'
import { WEDNESDAY } from '../../support/desk-rig'
import { tableDump } from '../../support/table-dump'
import { inputAround } from '../../unit/outcome/arbitrary-outcomes'

const anyOutcome = fc.constantFrom(...OUTCOME_CODES)
const anyInput = inputAround(WEDNESDAY + 60_000)

/** With this every outcome can be saved, whatever else chance comes up with. */
const COMPLETE: OutcomeInput = {
  followUp: { kind: 'time', at: WEDNESDAY + 27 * HOUR },
  reason: '理由',
  dncScope: 'company',
  dncWords: 'もう電話しないで',
  change: 'moved',
  meetingAt: WEDNESDAY + 7 * DAY,
  meetingPlace: 'オンライン',
  attendees: 'ご本人',
  mailConsent: true,
  gapReason: '急ぎのため'
}

/** What came before the call: calls that were closed in some way, whose consequences stand. */
const anyPast: fc.Arbitrary<readonly [OutcomeCode, OutcomeInput][]> = fc.array(fc.tuple(anyOutcome, anyInput), { maxLength: 2 })

/** A desk on which the rep has just ended a call; undefined when the past left nobody to dial. */
async function deskAfter(
  past: readonly [OutcomeCode, OutcomeInput][],
  number: string
): Promise<{ desk: BusyDesk; callId: string } | undefined> {
  const desk = busyDesk()
  const { rig, lead } = desk
  for (const [code, input] of past) {
    const { dialled, snapshot } = await rig.dial(lead.entryId, number)
    if (!dialled || snapshot.call.callId === null) return undefined
    await rig.handlers['call.hangup']()
    const request = { callId: snapshot.call.callId, code, input }
    const verdict = await rig.handlers['outcome.preview'](request)
    await rig.handlers['outcome.save'](verdict.ok ? request : { ...request, code: 'no_answer' })
    rig.clock.advance(61 * 60_000)
  }
  const { dialled } = await rig.dial(lead.entryId, number)
  if (!dialled) return undefined
  await rig.handlers['call.hangup']()
  return { desk, callId: rig.desk.snapshot().call.callId ?? '' }
}

async function canBeSaved({ rig }: BusyDesk, callId: string, code: OutcomeCode, input: OutcomeInput): Promise<boolean> {
  return (await rig.handlers['outcome.preview']({ callId, code, input })).ok
}

describe('undoing', () => {
  it.each(OUTCOME_CODES)(
    '%s leaves every row as it was',
    async (code) => {
      const desk = busyDesk()
      const callId = await endedCall(desk, code === 'wrong_number' ? SWITCHBOARD : DIRECT)
      const { rig } = desk
      const before = tableDump(rig.database)
      let saved = 0
      await fc.assert(
        fc.asyncProperty(anyInput, async (input) => {
          if (!(await canBeSaved(desk, callId, code, input))) return
          saved += 1
          await rig.save(callId, code, input)
          const { reopened, snapshot } = await rig.handlers['outcome.undo']({ callId })
          expect(tableDump(rig.database)).toEqual(before)
          expect(reopened).toMatchObject({ callId, code })
          expect(snapshot.call.callId).toBe(callId)
        }),
        { numRuns: 25, examples: [[COMPLETE]] }
      )
      expect(saved).toBeGreaterThan(0)
    },
    60_000
  )

  it('does so whatever was called before, by any number', async () => {
    let undone = 0
    await fc.assert(
      fc.asyncProperty(
        anyPast,
        fc.constantFrom(DIRECT, SWITCHBOARD),
        fc.array(fc.tuple(anyOutcome, anyInput), { minLength: 5, maxLength: 5 }),
        async (past, number, outcomes) => {
          const open = await deskAfter(past, number)
          if (open === undefined) return
          const { desk, callId } = open
          const before = tableDump(desk.rig.database)
          for (const [code, input] of outcomes) {
            if (!(await canBeSaved(desk, callId, code, input))) continue
            await desk.rig.save(callId, code, input)
            await desk.rig.handlers['outcome.undo']({ callId })
            expect(tableDump(desk.rig.database)).toEqual(before)
            undone += 1
          }
        }
      ),
      { numRuns: 25 }
    )
    expect(undone).toBeGreaterThan(20)
  }, 120_000)
})

describe('correcting an outcome', () => {
  it('leaves what saving the right one at once would have left, and undoing the correction leaves what was saved', async () => {
    let corrected = 0
    const anyPair = fc.tuple(anyOutcome, anyInput, anyOutcome, anyInput)
    await fc.assert(
      fc.asyncProperty(
        anyPast,
        fc.constantFrom(DIRECT, SWITCHBOARD),
        fc.array(anyPair, { minLength: 8, maxLength: 8 }),
        async (past, number, pairs) => {
          const open = await deskAfter(past, number)
          if (open === undefined) return
          const { desk, callId } = open
          const { rig } = desk
          for (const [wrong, wrongInput, right, input] of pairs) {
            if (!(await canBeSaved(desk, callId, wrong, wrongInput)) || !(await canBeSaved(desk, callId, right, input))) continue
            await rig.save(callId, right, input)
            const direct = tableDump(rig.database, { ids: false })
            await rig.handlers['outcome.undo']({ callId })

            await rig.save(callId, wrong, wrongInput)
            const mistaken = tableDump(rig.database)
            const preview = await rig.handlers['outcome.previewCorrection']({ callId, code: right, input })
            expect(tableDump(rig.database)).toEqual(mistaken)
            const { plan } = await rig.handlers['outcome.correct']({ callId, code: right, input })
            expect(preview).toMatchObject({ reach: 'everything', verdict: { ok: true, plan } })
            expect(tableDump(rig.database, { ids: false })).toEqual(direct)

            expect((await rig.handlers['outcome.undo']({ callId })).reopened).toBeNull()
            expect(tableDump(rig.database)).toEqual(mistaken)
            await rig.handlers['outcome.undo']({ callId })
            corrected += 1
          }
        }
      ),
      { numRuns: 25 }
    )
    expect(corrected).toBeGreaterThan(20)
  }, 120_000)
})
