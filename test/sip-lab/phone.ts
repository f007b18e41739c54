import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type PhoneCall, type PhoneCallPhase, PhoneCalls } from './phone-calls'
import { controlPhone, type PhoneControl } from './phone-control'
import { HOST, type PhonePorts } from './ports'
import { filledTemplate } from './templates'
import { tone, wavFile } from './tones'
import { startTool, type Tool } from './tool'
import { until } from './until'
import { DOMAIN, MICROPHONE_FREQUENCY, type PhoneUser } from './users'
import type { Heard, Wiretap } from './wiretap'

/** Samples per second that the phones speak, and how long they can say their tone: after that a call is silent. */
const RATE = 8_000
const TONE_SECONDS = 420

interface PhoneOptions {
  readonly user: PhoneUser
  readonly folder: string
  readonly ports: PhonePorts
  readonly proxyPort: number
  readonly wiretap: Wiretap
}

/** Starts a phone (baresip) and waits until it takes commands. */
export async function startPhone(options: PhoneOptions): Promise<Phone> {
  const { user, folder, ports } = options
  const settings = writeSettings(options)
  // -s: every SIP message goes to its log
  const tool = startTool(`phone-${user.name}`, ['baresip', '-4', '-s', '-f', settings], folder)
  const calls = new PhoneCalls()
  try {
    const control = await tool.ready(() => controlPhone(ports.control, (event) => calls.take(event)))
    return new Phone(options, tool, control, calls)
  } catch (error) {
    await tool.kill()
    throw error
  }
}

/** A phone on somebody's desk. Where it has several calls, commands go to the latest. */
export class Phone {
  readonly name: string
  /** What it says, hertz. */
  readonly frequency: number

  constructor(
    private readonly options: PhoneOptions,
    private readonly tool: Tool,
    private readonly control: PhoneControl,
    private readonly log: PhoneCalls
  ) {
    this.name = options.user.name
    this.frequency = options.user.frequency
  }

  /** @param target a user name, a number or a SIP address. */
  async dial(target: string): Promise<void> {
    await this.control.command('dial', addressOf(target))
  }

  async accept(): Promise<void> {
    await this.control.command('accept')
  }

  /** Ends the call; one that rings is refused with 486. */
  async hangup(): Promise<void> {
    await this.control.command('hangup')
  }

  async hold(): Promise<void> {
    await this.control.command('hold')
  }

  async resume(): Promise<void> {
    await this.control.command('resume')
  }

  /** Sends the other side to `target` (blind: REFER). */
  async transfer(target: string): Promise<void> {
    await this.control.command('transfer', addressOf(target))
  }

  /** Presses keys (RFC 4733), each once the phone has taken the one before. */
  async sendDigits(digits: string): Promise<void> {
    for (const digit of digits) await this.control.command('sndcode', digit)
  }

  /** The keys that the other sides have pressed since `clear()`. */
  digits(): string {
    return this.log.digits()
  }

  /** All calls since `clear()`, in the order in which they began. */
  calls(): readonly PhoneCall[] {
    return this.log.all()
  }

  /** Waits for a call to reach this phase, or takes one that already has. Each call is given out once for each phase. */
  waitFor(phase: PhoneCallPhase): Promise<PhoneCall> {
    return until(
      () => `${this.name}: a call ${phase} among ${JSON.stringify(this.log.all())}`,
      () => this.log.next(phase)
    )
  }

  /** What reached this phone in the last `milliseconds`, measured for a tone of `frequency` hertz. */
  heard(milliseconds: number, frequency: number = MICROPHONE_FREQUENCY): Promise<Heard> {
    return this.options.wiretap.heard(this.options.ports.rtp, milliseconds, frequency)
  }

  /** Ends all its calls, waits until they are over, and forgets them. */
  async clear(): Promise<void> {
    await until(`${this.name}: no calls`, async () => {
      if (this.log.live().length === 0) return true
      await this.hangup()
      return false
    })
    this.log.forget()
  }

  /** Everything it has written, every SIP message included. */
  sipTrace(): string {
    return this.tool.log()
  }

  /** Takes the phone away without a word to anybody. */
  async stop(): Promise<void> {
    this.control.close()
    await this.tool.kill()
  }
}

function addressOf(target: string): string {
  return target.startsWith('sip:') ? target : `sip:${target}@${DOMAIN}`
}

function writeSettings({ user, folder, ports, proxyPort }: PhoneOptions): string {
  const settings = path.join(folder, user.name)
  mkdirSync(settings, { recursive: true })
  const config = {
    HOST,
    SIP_PORT: ports.sip,
    CONTROL_PORT: ports.control,
    RTP_FIRST: ports.rtp.first,
    RTP_LAST: ports.rtp.last,
    SOURCE: user.echoes ? 'aubridge,ear' : `aufile,${writtenTone(settings, user.frequency)}`
  }
  const account = {
    DOMAIN,
    HOST,
    NAME: user.name,
    PASSWORD: user.password,
    PROXY_PORT: proxyPort,
    ANSWER_MODE: user.answers ? 'auto' : 'manual'
  }
  writeFileSync(path.join(settings, 'config'), filledTemplate('baresip.config', config))
  writeFileSync(path.join(settings, 'accounts'), filledTemplate('baresip.accounts', account))
  writeFileSync(path.join(settings, 'contacts'), '')
  return settings
}

function writtenTone(folder: string, frequency: number): string {
  const file = path.join(folder, 'tone.wav')
  writeFileSync(file, wavFile(tone(frequency, RATE, TONE_SECONDS)))
  return file
}
