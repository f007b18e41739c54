/** An account that exists nowhere: ids in Twilio's form, a secret of no value. */
export const ACCOUNT = {
  accountSid: `AC${'0a1b2c3d'.repeat(4)}`,
  keySid: `SK${'1b2c3d4e'.repeat(4)}`,
  keySecret: 'secret-of-a-made-up-account-0001',
  appSid: `AP${'2c3d4e5f'.repeat(4)}`,
  authToken: '3d4e5f60'.repeat(4)
} as const

/** The person at the desk, as the account knows them. */
export const IDENTITY = 'aoi_sasaki'
/** Bought from nobody. */
export const CALLER_ID = '+815031234567'
