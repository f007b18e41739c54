import type { VoiceCall } from './voice-sdk'

/** Who calls; the number is null where it is withheld. */
export interface TwilioCaller {
  readonly number: string | null
  readonly name: string
}

/** What Twilio writes in place of a number that is withheld: the letters of ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE on a keypad. */
const WITHHELD: ReadonlySet<string> = new Set(['+266696687', '+7378742833', '+2562533', '+8656696', '+86282452253'])
const LONGEST_NAME = 120
const LONGEST_NUMBER = 64
const CLIENT = 'client:'

/** Reads who calls. Another desk of the team is named and has no number; the team's TwiML may give a `name` along. */
export function twilioCaller({ parameters, customParameters }: Pick<VoiceCall, 'parameters' | 'customParameters'>): TwilioCaller {
  const from = parameters.From ?? ''
  const isDesk = from.startsWith(CLIENT)
  const name = customParameters.get('name') ?? (isDesk ? from.slice(CLIENT.length) : '')
  const known = /^\+?\d+$/.test(from) && from.length <= LONGEST_NUMBER && !WITHHELD.has(from)
  return { number: known ? from : null, name: name.slice(0, LONGEST_NAME) }
}
