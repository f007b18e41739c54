/** The SIP domain of the test network. It exists nowhere; everything is on 127.0.0.1. */
export const DOMAIN = 'sip.test'

export interface User {
  readonly name: string
  readonly password: string
}

const user = (name: string): User => ({ name, password: `${name}pw` })

/** For the app. */
export const APP_USERS = { alice: user('alice'), erin: user('erin') } as const

/** Known to the proxy and never there: calling gives 480. */
export const ABSENT_USER = user('off')

/** Gets 401 for ever, whatever it sends. */
export const UNLUCKY_USER = user('loop401')

export interface PhoneUser extends User {
  /** What it says, hertz. */
  readonly frequency: number
  /** Whether it answers as soon as it rings. */
  readonly answers: boolean
  /** Whether it says what it hears in the place of a tone. */
  readonly echoes?: boolean
}

/** What the app says when its microphone is `microphone` of the network, hertz. */
export const MICROPHONE_FREQUENCY = 1_000

/**
 * Whose phones there are. The tones are multiples of 50 Hz, so that 20 ms of them hold whole periods, and none is a multiple of another or of
 * the app's.
 */
export const PHONES = {
  bob: { ...user('bob'), frequency: 450, answers: true },
  carol: { ...user('carol'), frequency: 650, answers: false },
  dave: { ...user('dave'), frequency: 850, answers: true },
  echo: { ...user('echo'), frequency: MICROPHONE_FREQUENCY, answers: true, echoes: true }
} as const satisfies Record<string, PhoneUser>
export type PhoneName = keyof typeof PHONES

/** Whom a dialled number reaches. Every one of them may also be dialled as at home: 0 in the place of +81. Any other gives 404. */
export const NUMBERS = {
  '+81350009001': 'bob',
  '+81350009002': 'carol',
  '+81350009003': 'dave',
  '+81350009004': 'off',
  '+81350009010': 'alice'
} as const

/** Under this short number everybody hears their own voice. */
export const ECHO_NUMBER = '*43'

/** A hundred more that all reach Dave: a desk calls no number twice in an hour. */
export const MANY_NUMBERS: readonly string[] = Array.from({ length: 100 }, (_, index) => `+813500091${String(index).padStart(2, '0')}`)

/** Numbers at which the proxy itself refuses every call. */
export const REFUSING_NUMBERS = {
  '+81350009005': { status: 486, reason: 'Busy Here' },
  '+81350009006': { status: 603, reason: 'Decline' }
} as const

export const ALL_USERS: readonly User[] = [...Object.values(APP_USERS), ...Object.values(PHONES), ABSENT_USER, UNLUCKY_USER]
