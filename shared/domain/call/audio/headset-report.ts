/**
 * The buttons of a headset as its reports tell them (USB HID Usage Tables, telephony page 0x0B). What a report's bits mean differs from maker to
 * maker; its descriptor, which the browser hands over as collections, says so.
 */
export const TELEPHONY_PAGE = 0x0b
const LAMP_PAGE = 0x08

const HOOK_SWITCH = usage(TELEPHONY_PAGE, 0x20)
const PHONE_MUTE = usage(TELEPHONY_PAGE, 0x2f)
/** The lamps of a headset. Many send no mute button before they have been told that there is a call. */
const LAMPS = { mute: usage(LAMP_PAGE, 0x09), offHook: usage(LAMP_PAGE, 0x17), ring: usage(LAMP_PAGE, 0x18) } as const

/** A field of a report: so many values of so many bits, each with a usage (page in the upper half, usage in the lower). */
export interface ReportItem {
  readonly usages: readonly number[]
  readonly reportSize: number
  readonly reportCount: number
  /** Whether a value is only true at the moment of change (a button that moves by itself) instead of a state. */
  readonly isAbsolute: boolean
}

export interface ReportLayout {
  readonly reportId: number
  readonly items: readonly ReportItem[]
}

/** Where a button's bit is. */
interface ButtonPlace {
  readonly reportId: number
  /** Bits from the beginning of the report. */
  readonly bit: number
  /** A switch tells a state: on or off. A button tells only that it was pressed, and the state is turned round each time. */
  readonly isSwitch: boolean
}

export interface HeadsetButtons {
  readonly hook: ButtonPlace | undefined
  readonly mute: ButtonPlace | undefined
}

/** Which buttons a headset has, by its descriptor. */
export function findButtons(layouts: readonly ReportLayout[]): HeadsetButtons {
  return { hook: findUsage(layouts, HOOK_SWITCH), mute: findUsage(layouts, PHONE_MUTE) }
}

/** What a person did with a headset. */
export type HeadsetPress = { readonly kind: 'hook'; readonly on: boolean } | { readonly kind: 'mute' }

/** The bits of both buttons as they were last told. */
export interface HeadsetState {
  readonly hook: boolean
  readonly mute: boolean
}

export const HEADSET_AT_REST: HeadsetState = { hook: false, mute: false }

/**
 * Reads a report. A hook switch that was turned says whether the call is taken or ended; a mute button that was pressed turns the mute round
 * (releasing it says nothing). A report of other buttons, or one that is too short, leaves all as it was.
 */
export function readReport(
  { hook, mute }: HeadsetButtons,
  before: HeadsetState,
  reportId: number,
  bytes: Uint8Array
): readonly [HeadsetState, readonly HeadsetPress[]] {
  const next = { hook: bitOf(hook, reportId, bytes) ?? before.hook, mute: bitOf(mute, reportId, bytes) ?? before.mute }
  const presses: HeadsetPress[] = []
  if (hook && next.hook !== before.hook) presses.push({ kind: 'hook', on: next.hook })
  if (mute && next.mute !== before.mute && (next.mute || mute.isSwitch)) presses.push({ kind: 'mute' })
  return [next, presses]
}

/** What a headset is to know of the calls: whether one rings here, whether one goes on, and whether that is muted. */
export type HeadsetLamps = Readonly<Record<keyof typeof LAMPS, boolean>>

/** The reports to send so that a headset knows; none for one without lamps. Other fields of these reports are left at nought. */
export function lampReports(
  outputs: readonly ReportLayout[],
  lit: HeadsetLamps
): readonly { readonly reportId: number; readonly bytes: Uint8Array<ArrayBuffer> }[] {
  const wanted = new Map<number, boolean>(lampNames.map((name) => [LAMPS[name], lit[name]]))
  return outputs.flatMap(({ reportId, items }) => {
    if (!items.some(({ usages }) => usages.some((one) => wanted.has(one)))) return []
    const bits = items.flatMap(({ usages, reportSize, reportCount }) =>
      Array.from(
        { length: reportSize * reportCount },
        (_, bit) => bit % reportSize === 0 && wanted.get(usages[bit / reportSize] ?? -1) === true
      )
    )
    const bytes = new Uint8Array(Math.ceil(bits.length / 8))
    for (const [bit, on] of bits.entries()) if (on) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
    return [{ reportId, bytes }]
  })
}

const lampNames = Object.keys(LAMPS) as (keyof typeof LAMPS)[]

function usage(page: number, id: number): number {
  return page * 0x10000 + id
}

function findUsage(layouts: readonly ReportLayout[], wanted: number): ButtonPlace | undefined {
  for (const { reportId, items } of layouts) {
    let bit = 0
    for (const { usages, reportSize, reportCount, isAbsolute } of items) {
      const index = usages.indexOf(wanted)
      if (index >= 0 && index < reportCount && reportSize > 0) return { reportId, bit: bit + index * reportSize, isSwitch: isAbsolute }
      bit += reportSize * reportCount
    }
  }
  return undefined
}

function bitOf(place: ButtonPlace | undefined, reportId: number, bytes: Uint8Array): boolean | undefined {
  if (!place || place.reportId !== reportId) return undefined
  const byte = bytes[place.bit >> 3]
  return byte === undefined ? undefined : ((byte >> (place.bit & 7)) & 1) === 1
}
