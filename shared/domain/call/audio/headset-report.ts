/**
 * The buttons of a headset as its reports tell them (USB HID Usage Tables, telephony page 0x0B). What a report's bits mean differs from maker to
 * maker; its descriptor, which the browser hands over as collections, says so.
 */
export const TELEPHONY_PAGE = 0x0b

const HOOK_SWITCH = 0x20
const PHONE_MUTE = 0x2f

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

function findUsage(layouts: readonly ReportLayout[], wanted: number): ButtonPlace | undefined {
  const usage = TELEPHONY_PAGE * 0x10000 + wanted
  for (const { reportId, items } of layouts) {
    let bit = 0
    for (const { usages, reportSize, reportCount, isAbsolute } of items) {
      const index = usages.indexOf(usage)
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
