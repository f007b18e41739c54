import { MediaStreamTrack, RTCPeerConnection, RTCRtpCodecParameters, RtpHeader, RtpPacket } from 'werift'
import { MU_LAW } from '../sip-lab/g711'
import { HOST } from '../sip-lab/ports'
import { measureStretches, type Sound, type ToneMeasure } from '../sip-lab/tones'
import { PressedTones } from './pressed-tones'
import { FRAME, RATE, spokenTone } from './spoken-tone'

/** What the far side says, hertz. */
export const FAR_FREQUENCY = 440

const SPEECH = 0
/** The numbers Chromium gives to telephone events of 8 kHz. */
const KEYS = 126
const FRAME_MILLISECONDS = 20
const LINE_END = '\r\n'
/** How many packets are kept to be listened to. */
const MEMORY = 250

interface HeardFrame {
  readonly at: number
  readonly sound: Sound
}

/**
 * The other end of the sound: speaks a tone, listens, and takes keys. As Twilio's edge it names its own addresses in the description, sends no
 * candidates later, and is told none (ICE lite).
 */
export class FarPeer {
  private readonly connection: RTCPeerConnection
  private readonly track = new MediaStreamTrack({ kind: 'audio' })
  private readonly keys = new PressedTones()
  private readonly frames: HeardFrame[] = []
  private speaking: NodeJS.Timeout | undefined
  private description = ''

  constructor() {
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
      iceFilterStunResponse: (_request, [host]) => host === HOST
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
    await this.connection.setRemoteDescription({ type: 'offer', sdp: offer })
    await this.connection.setLocalDescription(await this.connection.createAnswer())
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

  /** What came in during the last `milliseconds`, measured for a tone of `frequency` hertz. Nothing at all is silence. */
  heard(milliseconds: number, frequency: number): ToneMeasure & { readonly packets: number } {
    const since = performance.now() - milliseconds
    const stretches = this.frames.filter(({ at }) => at >= since).map(({ sound }) => sound)
    return { ...measureStretches(stretches, frequency), packets: stretches.length }
  }

  digits(): string {
    return this.keys.digits()
  }

  async close(): Promise<void> {
    clearInterval(this.speaking)
    await this.connection.close()
  }

  private keepDescription(): string {
    const lines = (this.connection.localDescription?.sdp ?? '').split(LINE_END)
    this.description = lines.filter((line) => !line.startsWith('a=candidate:') || line.includes(` ${HOST} `)).join(LINE_END)
    return this.description
  }

  private take({ header, payload }: RtpPacket): void {
    if (header.payloadType === SPEECH) {
      this.frames.push({ at: performance.now(), sound: { rate: RATE, samples: Int16Array.from(payload, (byte) => MU_LAW[byte] ?? 0) } })
      if (this.frames.length > MEMORY) this.frames.shift()
    } else this.keys.take(payload, header.timestamp)
  }

  private speak(): void {
    if (this.speaking) return
    const frameOf = spokenTone(FAR_FREQUENCY)
    const ssrc = 0x70_69_7a_01
    const started = performance.now()
    let sent = 0
    this.speaking = setInterval(() => {
      // a late timer makes up for what it has missed
      for (const due = (performance.now() - started) / FRAME_MILLISECONDS; sent <= due; sent += 1) {
        const header = new RtpHeader({
          payloadType: SPEECH,
          sequenceNumber: sent & 0xffff,
          timestamp: (sent * FRAME) >>> 0,
          ssrc,
          marker: sent === 0
        })
        this.track.writeRtp(new RtpPacket(header, frameOf(sent)))
      }
    }, FRAME_MILLISECONDS / 2)
  }
}
