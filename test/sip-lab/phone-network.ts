import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { selfSignedCertificate } from './certificate'
import { ensurePackages } from './packages'
import { type Phone, startPhone } from './phone'
import { HOST, takePorts } from './ports'
import { isRegistered, startProxy } from './proxy'
import { startRelay } from './relay'
import { tone, wavFile } from './tones'
import { until } from './until'
import { APP_USERS, DOMAIN, MICROPHONE_FREQUENCY, PHONES, type PhoneName } from './users'
import { startWiretap } from './wiretap'

/** Chromium plays the file again and again, and takes 48 kHz. */
const MICROPHONE = tone(MICROPHONE_FREQUENCY, 48_000, 10)

/** How long to wait for a user to register, milliseconds: longer than a phone waits after it tried in vain. */
const REGISTRATION_DEADLINE = 90_000

/** A telephone network on 127.0.0.1: a proxy (kamailio), a relay for the speech (rtpengine) and phones (baresip). */
export interface PhoneNetwork {
  readonly wsUrl: string
  /** Its certificate is self-signed: see `spki`. */
  readonly wssUrl: string
  readonly domain: string
  /** SHA-256 of the certificate's public key, base64, for Chromium's --ignore-certificate-errors-spki-list. */
  readonly spki: string
  /** A WAV file of 1000 Hz, for Chromium's --use-file-for-fake-audio-capture. */
  readonly microphone: string
  /** For the app. */
  readonly users: typeof APP_USERS
  /** Bob and Dave ring and answer at once, Carol rings until told otherwise, Echo answers and says what it hears. */
  readonly phones: Readonly<Record<PhoneName, Phone>>
  /** Whether the proxy knows where a user is now. @throws when the proxy does not answer. */
  registered(user: string): Promise<boolean>
  /** Waits until a user is registered, however long the proxy does not answer. */
  waitForRegistered(user: string): Promise<void>
  /** Ends the proxy as a crash does. Calls that are set up go on talking. */
  killProxy(): Promise<void>
  /**
   * A proxy with the same address that knows nobody. Waits until the phones have registered again, which takes them a few seconds; after
   * 30 seconds without a proxy it takes them up to a minute.
   */
  restartProxy(): Promise<void>
  /** Ends the relay as a crash does: all calls fall silent, and none can be placed. */
  killRelay(): Promise<void>
  /** A relay with the same address. Calls of the one before stay silent. */
  restartRelay(): Promise<void>
  /** Ends all calls of the phones and forgets them: the next test begins with a quiet network. */
  clear(): Promise<void>
  /** What each program has written so far. */
  logs(): Readonly<Record<string, string>>
  /** Ends everything and removes its files. */
  stop(): Promise<void>
}

type Undo = (() => unknown)[]

/**
 * Starts a network of its own, on ports of its own.
 * @throws when Debian packages are missing and cannot be installed, or a program does not start; nothing is left behind.
 */
export async function startPhoneNetwork(): Promise<PhoneNetwork> {
  ensurePackages()
  const undo: Undo = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    return await startedNetwork(undo, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function startedNetwork(undo: Undo, stop: () => Promise<void>): Promise<PhoneNetwork> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phone-network-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  const ports = await takePorts()
  undo.push(() => ports.guard.close())
  const certificate = selfSignedCertificate(folder)
  const microphone = path.join(folder, 'microphone.wav')
  writeFileSync(microphone, wavFile(MICROPHONE))

  // the proxy looks for the relay when it starts
  let relay = await startRelay(folder, ports)
  undo.push(() => relay.tool.stop())
  let proxy = await startProxy(folder, ports, certificate)
  undo.push(() => proxy.tool.stop())
  const wiretap = await startWiretap(folder, ports)
  undo.push(() => wiretap.stop())
  // one after the other, so that none is still starting when another has failed
  const phone = async (name: PhoneName) => {
    const started = await startPhone({ user: PHONES[name], folder, ports: ports.phones[name], proxyPort: ports.sip, wiretap })
    undo.push(() => started.stop())
    return started
  }
  const phones = { bob: await phone('bob'), carol: await phone('carol'), dave: await phone('dave'), echo: await phone('echo') }

  const everyPhone = Object.values(phones)
  const registered = (user: string) => isRegistered(ports, user)
  const waitForRegistered = async (user: string) => {
    await until(`${user} registered`, () => registered(user).catch(() => false), REGISTRATION_DEADLINE)
  }
  const allRegistered = () => Promise.all(everyPhone.map((phone) => waitForRegistered(phone.name)))
  await allRegistered()
  return {
    wsUrl: `ws://${HOST}:${ports.webSocket}`,
    wssUrl: `wss://${HOST}:${ports.secureWebSocket}`,
    domain: DOMAIN,
    spki: certificate.spki,
    microphone,
    users: APP_USERS,
    phones,
    registered,
    waitForRegistered,
    killProxy: () => proxy.kill(),
    async restartProxy() {
      await proxy.kill()
      proxy = await startProxy(folder, ports, certificate)
      await allRegistered()
    },
    killRelay: () => relay.kill(),
    async restartRelay() {
      await relay.kill()
      relay = await startRelay(folder, ports)
    },
    async clear() {
      await Promise.all(everyPhone.map((phone) => phone.clear()))
    },
    logs: () => logsIn(folder),
    stop
  }
}

function logsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'))
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}
