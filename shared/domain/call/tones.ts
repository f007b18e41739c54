/** One sounding stretch. Times in milliseconds, frequencies in hertz, gain 0 … 1. */
export interface Tone {
  readonly at: number
  readonly duration: number
  readonly frequencies: readonly number[]
  readonly gain: number
  /** Amplitude modulation in hertz, as in the warble of the ringing tone. */
  readonly modulation?: number
}

/** What is to be played: once, or again and again every `period` milliseconds. Tones are in order and do not overlap. */
export interface ToneSchedule {
  readonly tones: readonly Tone[]
  readonly period?: number
}

/** The Japanese ringing tone: 400 Hz modulated with 16 Hz, one second in three. */
export const RINGBACK: ToneSchedule = { tones: [{ at: 0, duration: 1_000, frequencies: [400], gain: 0.5, modulation: 16 }], period: 3_000 }

/** Somebody calls: a bell of two notes, struck for one second in three. */
export const BELL: ToneSchedule = { tones: [{ at: 0, duration: 1_000, frequencies: [760, 950], gain: 0.5, modulation: 20 }], period: 3_000 }

/** Somebody calls while the rep is in another call: two short pips every four seconds, which nobody has to speak against. */
export const CALL_WAITING_TONE: ToneSchedule = {
  tones: [0, 250].map((at) => ({ at, duration: 120, frequencies: [400], gain: 0.25 })),
  period: 4_000
}

/** The Japanese busy tone: 400 Hz, half a second in one. */
export const BUSY_TONE: ToneSchedule = { tones: [{ at: 0, duration: 500, frequencies: [400], gain: 0.5 }], period: 1_000 }

/** The handset being lifted. */
export const PICK_UP_CLICK: ToneSchedule = { tones: [{ at: 0, duration: 12, frequencies: [1_150, 2_300], gain: 0.6 }] }

/** After it, the answering machine records. */
export const VOICEMAIL_BEEP: ToneSchedule = { tones: [{ at: 0, duration: 600, frequencies: [1_000], gain: 0.5 }] }

/** What a fax machine answers with. */
export const FAX_TONE: ToneSchedule = { tones: [{ at: 200, duration: 3_000, frequencies: [2_100], gain: 0.4 }] }

/** Played to the rep while the call is on hold. */
export const HOLD_CHIME: ToneSchedule = {
  tones: [523, 659, 784, 659].map((frequency, index) => ({ at: index * 400, duration: 320, frequencies: [frequency], gain: 0.15 })),
  period: 2_400
}

/** A short tune that tells a loudspeaker that works from one that does not. */
export const TEST_TONE: ToneSchedule = {
  tones: [440, 554, 659, 880].map((frequency, index) => ({ at: index * 400, duration: 350, frequencies: [frequency], gain: 0.5 }))
}

const ROWS = [697, 770, 852, 941]
const COLUMNS = [1_209, 1_336, 1_477]
const KEYPAD = ['123', '456', '789', '*0#']

/** The two-tone signals of the keypad, 160 ms each, 60 ms apart. Anything that is not a key is silent. */
export function keypadTones(digits: string): ToneSchedule {
  return {
    tones: [...digits].flatMap((digit, index) => {
      const frequencies = keyFrequencies(digit)
      return frequencies ? [{ at: index * 220, duration: 160, frequencies, gain: 0.4 }] : []
    })
  }
}

/** A voice without words: low, uneven syllables for as long as a line takes to say. The same line murmurs the same way. */
export function murmur(text: string, duration: number): ToneSchedule {
  const syllables = Math.max(1, Math.floor(duration / SYLLABLE))
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  return {
    tones: Array.from({ length: syllables }, (_, index) => {
      const code = codes[index % Math.max(1, codes.length)] ?? 0
      const pitch = 150 + (code % 7) * 11
      const length = Math.min(SYLLABLE, duration) * (0.55 + (code % 3) * 0.12)
      return { at: index * SYLLABLE, duration: length, frequencies: [pitch, pitch * 2, pitch * 3.5], gain: 0.18 }
    })
  }
}

/** A schedule made `speed` times as fast; pitches stay. */
export function hastened(schedule: ToneSchedule, speed: number): ToneSchedule {
  const tones = schedule.tones.map((tone) => ({ ...tone, at: tone.at / speed, duration: tone.duration / speed }))
  return schedule.period === undefined ? { tones } : { tones, period: schedule.period / speed }
}

const SYLLABLE = 170

function keyFrequencies(digit: string): readonly number[] | undefined {
  const row = KEYPAD.findIndex((keys) => keys.includes(digit))
  const low = ROWS[row]
  const high = COLUMNS[KEYPAD[row]?.indexOf(digit) ?? -1]
  return low === undefined || high === undefined ? undefined : [low, high]
}
