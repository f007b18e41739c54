import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callServer } from '../../examples/call-server/server.mjs'
import { selfSignedCertificate } from '../sip-lab/certificate'
import { HOST } from '../sip-lab/ports'
import { tone, wavFile } from '../sip-lab/tones'
import { MICROPHONE_FREQUENCY } from '../sip-lab/users'
import { askTeam } from './ask-team'
import { Gateway } from './gateway'
import { ACCOUNT, CALLER_ID, IDENTITY } from './twilio-account'
import { startTwilioRest, type TwilioRest } from './twilio-rest'
import { VoiceNetwork } from './voice-network'

/** What the desk's secret is at the team's server. */
export const DESK_SECRET = 'aoi-9f2c'
/** How the app reaches the team's server; the names exist nowhere. */
export const TEAM_SERVER = 'https://calls.example.co.jp'

/** Twilio and the team's server, as far as a desk can tell. */
export interface TwilioWorld {
  readonly gateway: Gateway
  readonly network: VoiceNetwork
  readonly rest: TwilioRest
  /** Switches for the app's Chromium: both servers under their real names, trusted by one key, and a microphone that speaks a tone. */
  readonly switches: readonly string[]
  /** Ends every call and does as at the beginning. */
  clear(): void
  stop(): Promise<void>
}

export async function startTwilioWorld(): Promise<TwilioWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'twilio-lab-'))
  const certificate = selfSignedCertificate(folder)
  const microphone = path.join(folder, 'microphone.wav')
  writeFileSync(microphone, wavFile(tone(MICROPHONE_FREQUENCY, 48_000, 10)))
  const gateway = await Gateway.start(certificate)
  const network = new VoiceNetwork(
    gateway,
    askTeam(TEAM_SERVER, () => port)
  )
  const rest = await startTwilioRest(network)
  const team = callServer({
    account: { ...ACCOUNT, apiUrl: rest.url },
    publicUrl: TEAM_SERVER,
    callerIds: [CALLER_ID],
    people: { [DESK_SECRET]: IDENTITY },
    inbound: IDENTITY,
    tls: { key: readFileSync(certificate.keyFile), cert: readFileSync(certificate.certificateFile) }
  })
  team.listen(0, HOST)
  await once(team, 'listening')
  const { port } = team.address() as AddressInfo
  return {
    gateway,
    network,
    rest,
    clear() {
      rest.failing = false
      gateway.clear()
      network.clear()
    },
    switches: [
      `--host-resolver-rules=MAP voice-js.tokyo.twilio.com:443 ${HOST}:${gateway.port}, MAP calls.example.co.jp:443 ${HOST}:${port}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${microphone}`,
      '--allow-loopback-in-peer-connection'
    ],
    async stop() {
      network.stop()
      await gateway.stop()
      await rest.stop()
      team.closeAllConnections()
      await new Promise((resolve) => team.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
