import { spawnSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { programPath } from './packages'
import { HOST } from './ports'
import { DOMAIN } from './users'

export interface Certificate {
  readonly certificateFile: string
  readonly keyFile: string
  /** SHA-256 of the public key, base64: what Chromium takes in --ignore-certificate-errors-spki-list. */
  readonly spki: string
}

/** Makes a self-signed certificate for the domain of the network and for 127.0.0.1, good for a week, in `folder`. */
export function selfSignedCertificate(folder: string): Certificate {
  const certificateFile = path.join(folder, 'certificate.pem')
  const keyFile = path.join(folder, 'key.pem')
  const made = spawnSync(
    'openssl',
    [
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '7'],
      ['-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:${DOMAIN},IP:${HOST}`],
      ['-keyout', keyFile, '-out', certificateFile]
    ].flat(),
    { encoding: 'utf8', env: { ...process.env, PATH: programPath } }
  )
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.error?.message ?? made.stderr}`)
  const publicKey = new X509Certificate(readFileSync(certificateFile)).publicKey.export({ type: 'spki', format: 'der' })
  return { certificateFile, keyFile, spki: createHash('sha256').update(publicKey).digest('base64') }
}
