import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** What is kept instead of a passphrase: it can be compared with, not read back. */
export interface PassphraseHash {
  readonly salt: string
  readonly hash: string
}

const KEY_BYTES = 32
const SALT_BYTES = 16
/** About a tenth of a second and 64 MiB for one try. */
const COST: ScryptOptions = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 }

export async function hashPassphrase(passphrase: string): Promise<PassphraseHash> {
  const salt = randomBytes(SALT_BYTES)
  return { salt: salt.toString('base64'), hash: (await derive(passphrase, salt)).toString('base64') }
}

/** Whether it is the passphrase that the hash was made of. Takes the same time whatever is wrong with it. */
export async function isSamePassphrase(passphrase: string, { salt, hash }: PassphraseHash): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64')
  const derived = await derive(passphrase, Buffer.from(salt, 'base64'))
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

function derive(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
