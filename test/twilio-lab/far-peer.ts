import { MediaStreamTrack, RTCPeerConnection, RTCRtpCodecParameters, RtpHeader, RtpPacket } from 'werift'
import { HOST } from '../sip-lab/ports'
import type { ToneMeasure } from '../sip-lab/tones'
import { Ear } from './ear'
import { PressedTones } from './pressed-tones'
import { everyFrame, FRAME, RATE } from './spoken-tone'

const SPEECH = 0
/** The numbers Chromium gives to telephone events of 8 kHz. */
const KEYS = 126
const LINE_END = '\r\n'

/** What this library keeps of checks that came before it knew of candidates. */
interface CheckKeeper {
  earlyChecks: unknown[][]
  earlyChecksDone: boolean
  checkIncoming(...check: unknown[]): void
}

/** Between whom the sound goes back and forth. */
export interface FarSound {
  /** The packet that the app is to hear. */
  says(frame: number): Buffer
  /** A packet that the app has sent. */
  hears(bytes: Buffer): void
}

/**
 * The other end of the sound: passes it on, listens, and takes keys. As Twilio's edge it names its own addresses in the description, sends no
 * candidates later, and is told none (ICE lite).
 */
export class FarPeer {
  /** Nothing gets through in either direction, as over a network that fails. */
  cutOff = false
  private readonly connection: RTCPeerConnection
  private readonly track = new MediaStreamTrack({ kind: 'audio' })
  private readonly keys = new PressedTones()
  private readonly ear = new Ear()
  private stopSpeaking: (() => void) | undefined
  private description = ''

  constructor(private readonly sound: FarSound) {
    this.connection = new RTCPeerConnection({
      codecs: {
        audio: [
          new RTCRtpCodecParameters({ mimeType: 'audio/PCMU', clockRate: RATE, channels: 1, payloadType: SPEECH }),
          new RTCRtpCodecParameters({
            mimeType: 'audio/telephone-event',
            clockRate: RATE,
            channels: 1,
            payloadType: KEYS,
            parameters: '0-15'
          })
        ],
        video: []
      },
      iceServers: [],
      iceLite: true,
      iceUseIpv6: false,
      iceAdditionalHostAddresses: [HOST],
      // one way only: where there are several, this library may go on sending over one that the browser has given up
      iceFilterStunResponse: (_request, [host]) => host === HOST && !this.cutOff
    })
    this.connection.addTransceiver(this.track, { direction: 'sendrecv' })
    const followed = new WeakSet<object>()
    this.connection.onTrack.subscribe((track) => {
      // told again for the same track after a second offer
      if (followed.has(track)) return
      followed.add(track)
      track.onReceiveRtp.subscribe((packet) => this.take(packet))
    })
    this.connection.connectionStateChange.subscribe((state) => {
      if (state === 'connected') this.speak()
    })
  }

  /** Answers the app's offer; a second offer in the same call is answered anew. */
  async answer(offer: string): Promise<string> {
    const isSecond = this.description !== ''
    await this.connection.setRemoteDescription({ type: 'offer', sdp: offer })
    await this.connection.setLocalDescription(await this.connection.createAnswer())
    if (isSecond) this.takeEarlyChecks()
    return this.keepDescription()
  }

  async offer(): Promise<string> {
    await this.connection.setLocalDescription(await this.connection.createOffer())
    return this.keepDescription()
  }

  async accept(answer: string): Promise<void> {
    await this.connection.setRemoteDescription({ type: 'answer', sdp: answer })
  }

  /** What it said of itself last. */
  lastDescription(): string {
    return this.description
  }

  /** What came in from the app, as {@link Ear.heard}. */
  heard(milliseconds: number, frequency: number): ToneMeasure & { readonly packets: number } {
    return this.ear.heard(milliseconds, frequency)
  }

  digits(): string {
    return this.keys.digits()
  }

  async close(): Promise<void> {
    this.stopSpeaking?.()
    await this.connection.close()
  }

  private keepDescription(): string {
    const lines = (this.connection.localDescription?.sdp ?? '').split(LINE_END)
    this.description = lines.filter((line) => !line.startsWith('a=candidate:') || line.includes(` ${HOST} `)).join(LINE_END)
    return this.description
  }

  /** After a restart this library puts the other side's checks aside for candidates that the SDK never sends. */
  private takeEarlyChecks(): void {
    for (const transport of this.connection.iceTransports) {
      const keeper = transport.connection as unknown as CheckKeeper
      const waiting = keeper.earlyChecks
      keeper.earlyChecks = []
      keeper.earlyChecksDone = true
      for (const check of waiting) keeper.checkIncoming(...check)
    }
  }

  private take({ header, payload }: RtpPacket): void {
    if (this.cutOff) return
    if (header.payloadType === SPEECH) {
      this.ear.take(payload)
      this.sound.hears(payload)
    } else this.keys.take(payload, header.timestamp)
  }

  private speak(): void {
    const ssrc = 0x70_69_7a_01
    this.stopSpeaking ??= everyFrame((frame) => {
      if (this.cutOff) return
      const header = new RtpHeader({
        payloadType: SPEECH,
        sequenceNumber: frame & 0xffff,
        timestamp: (frame * FRAME) >>> 0,
        ssrc,
        marker: frame === 0
      })
      this.track.writeRtp(new RtpPacket(header, this.sound.says(frame)))
    })
  }
}
