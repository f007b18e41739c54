import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findButtons,
  HEADSET_AT_REST,
  type HeadsetState,
  lampReports,
  type ReportLayout,
  readReport
} from '../../../../shared/domain/call/audio/headset-report'

const HOOK = 0x0b0020
const MUTE = 0x0b002f
const LINE = 0x0b002a

/** Hook switch, line busy and mute in the first byte of report 2, after a byte of another kind. */
const LAYOUTS: readonly ReportLayout[] = [
  { reportId: 1, items: [{ usages: [0xc00e9, 0xc00ea], reportSize: 1, reportCount: 2, isAbsolute: true }] },
  {
    reportId: 2,
    items: [
      { usages: [], reportSize: 8, reportCount: 1, isAbsolute: true },
      { usages: [HOOK, LINE], reportSize: 1, reportCount: 2, isAbsolute: true },
      { usages: [MUTE], reportSize: 1, reportCount: 1, isAbsolute: false },
      { usages: [], reportSize: 1, reportCount: 5, isAbsolute: true }
    ]
  }
]
const BUTTONS = findButtons(LAYOUTS)
const read = (state: HeadsetState, ...bytes: number[]) => readReport(BUTTONS, state, 2, new Uint8Array(bytes))

describe('a headset’s buttons', () => {
  it('are found by its descriptor', () => {
    expect(BUTTONS).toEqual({ hook: { reportId: 2, bit: 8, isSwitch: true }, mute: { reportId: 2, bit: 10, isSwitch: false } })
    expect(findButtons([])).toEqual({ hook: undefined, mute: undefined })
  })

  it('take a call and end it', () => {
    const [taken, presses] = read(HEADSET_AT_REST, 0, 0b001)
    expect(presses).toEqual([{ kind: 'hook', on: true }])
    expect(read(taken, 0, 0b000)[1]).toEqual([{ kind: 'hook', on: false }])
  })

  it('turn the mute round once for each press, not again when let go', () => {
    const [pressed, presses] = read(HEADSET_AT_REST, 0, 0b100)
    expect(presses).toEqual([{ kind: 'mute' }])
    expect(read(pressed, 0, 0b000)[1]).toEqual([])
  })

  it('say nothing by reports of others, by ones cut short, or twice by the same', () => {
    expect(readReport(BUTTONS, HEADSET_AT_REST, 1, new Uint8Array([0xff, 0xff]))).toEqual([HEADSET_AT_REST, []])
    expect(read(HEADSET_AT_REST, 0)).toEqual([HEADSET_AT_REST, []])
    const [taken] = read(HEADSET_AT_REST, 0, 0b001)
    expect(read(taken, 0, 0b001)[1]).toEqual([])
  })

  it('are read from whatever bytes without an error, and say each change once', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 4 })), (reports) => {
        let state = HEADSET_AT_REST
        for (const bytes of reports) {
          const [next, presses] = readReport(BUTTONS, state, 2, bytes)
          expect(presses.some(({ kind }) => kind === 'hook')).toBe(next.hook !== state.hook)
          state = next
        }
      })
    )
  })
})

describe('a headset’s lamps', () => {
  const OFF_HOOK = 0x080017
  const RING = 0x080018
  const outputs: readonly ReportLayout[] = [
    { reportId: 7, items: [{ usages: [0x0b0100], reportSize: 8, reportCount: 1, isAbsolute: true }] },
    {
      reportId: 3,
      items: [
        { usages: [OFF_HOOK, 0x080009], reportSize: 1, reportCount: 2, isAbsolute: true },
        { usages: [], reportSize: 6, reportCount: 1, isAbsolute: true },
        { usages: [RING], reportSize: 1, reportCount: 1, isAbsolute: true }
      ]
    }
  ]
  const lit = (lamps: Partial<Parameters<typeof lampReports>[1]>) =>
    lampReports(outputs, { offHook: false, mute: false, ring: false, ...lamps }).map(({ reportId, bytes }) => [reportId, ...bytes])

  it('are lit where the descriptor says they are', () => {
    expect(lit({ offHook: true })).toEqual([[3, 0b01, 0]])
    expect(lit({ offHook: true, mute: true })).toEqual([[3, 0b11, 0]])
    expect(lit({ ring: true })).toEqual([[3, 0, 1]])
    expect(lit({})).toEqual([[3, 0, 0]])
  })

  it('are none of a headset that has none', () => {
    expect(lampReports([], { offHook: true, mute: true, ring: true })).toEqual([])
  })
})
