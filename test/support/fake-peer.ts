/** Counts of the sound that arrives, as the test sets them. */
export interface Arriving {
  received: number
  lost: number
  /** Seconds. */
  jitter: number
  roundTrip: number
}

/** As much of the browser's RTCPeerConnection as JsSIP and the line use. */
export class FakePeer extends EventTarget {
  /** Every connection since the last `installFakePeer`. */
  static readonly all: FakePeer[] = []
  /** What the search for addresses finds, in milliseconds from its beginning. */
  static candidates: readonly { readonly after: number; readonly candidate: string; readonly protocol: string }[] = []

  readonly arriving: Arriving = { received: 0, lost: 0, jitter: 0, roundTrip: 0.02 }
  readonly offers: RTCOfferOptions[] = []
  readonly tones: string[] = []
  iceGatheringState = 'new'
  iceConnectionState = 'new'
  signalingState = 'stable'
  localDescription: { readonly type: string; readonly sdp: string } | null = null
  closed = false
  private heard = false
  private readonly transceivers: { direction: string; readonly sender: FakeSender }[] = []

  constructor(readonly configuration: RTCConfiguration) {
    super()
    FakePeer.all.push(this)
  }

  addTrack(track: MediaStreamTrack): void {
    this.transceivers.push({ direction: 'sendrecv', sender: new FakeSender(track, this.tones) })
  }

  getSenders = (): FakeSender[] => this.transceivers.map(({ sender }) => sender)
  getTransceivers = (): { direction: string }[] => this.transceivers

  async createOffer(options: RTCOfferOptions): Promise<{ type: string; sdp: string }> {
    if (this.closed) throw new Error('closed')
    this.offers.push(options)
    return { type: 'offer', sdp: `v=0\r\nm=audio 9 RTP/AVP 0\r\na=${this.transceivers[0]?.direction}\r\n` }
  }

  async createAnswer(): Promise<{ type: string; sdp: string }> {
    return { type: 'answer', sdp: 'v=0\r\n' }
  }

  async setLocalDescription(description: { type: string; sdp: string }): Promise<void> {
    if (description.type === 'rollback') {
      this.signalingState = 'stable'
      return
    }
    this.localDescription = description
    this.signalingState = description.type === 'offer' ? 'have-local-offer' : 'stable'
    if (this.iceGatheringState === 'new') this.gather()
  }

  async setRemoteDescription({ type }: { type: string }): Promise<void> {
    this.signalingState = type === 'answer' ? 'stable' : 'have-remote-offer'
    if (this.heard) return
    this.heard = true
    this.dispatchEvent(Object.assign(new Event('track'), { streams: [{ id: 'far' }] }))
  }

  async getStats(): Promise<Map<string, object>> {
    const { received, lost, jitter, roundTrip } = this.arriving
    return new Map<string, object>([
      ['in', { type: 'inbound-rtp', kind: 'audio', packetsReceived: received, packetsLost: lost, jitter }],
      ['way', { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: roundTrip }]
    ])
  }

  /** The way for the sound is found, lost, or found again. */
  becomes(state: string): void {
    this.iceConnectionState = state
    this.dispatchEvent(new Event('iceconnectionstatechange'))
  }

  close(): void {
    this.closed = true
    this.signalingState = 'closed'
  }

  private gather(): void {
    this.iceGatheringState = 'gathering'
    for (const { after, ...candidate } of FakePeer.candidates)
      setTimeout(() => this.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate })), after)
  }
}

class FakeSender {
  readonly dtmf: { canInsertDTMF: boolean; toneBuffer: string; insertDTMF(tones: string): void }

  constructor(
    public track: MediaStreamTrack | null,
    tones: string[]
  ) {
    this.dtmf = { canInsertDTMF: true, toneBuffer: '', insertDTMF: (sent) => void tones.push(sent) }
  }

  async replaceTrack(track: MediaStreamTrack): Promise<void> {
    this.track = track
  }
}

/** Puts the double where JsSIP looks for the browser's connections. */
export function installFakePeer(): void {
  FakePeer.all.length = 0
  FakePeer.candidates = [{ after: 5, candidate: 'candidate:1 1 udp 2 192.0.2.1 40000 typ host', protocol: 'udp' }]
  Object.assign(globalThis, {
    window: globalThis,
    RTCPeerConnection: FakePeer,
    RTCSessionDescription: class {
      type = ''
      sdp = ''
      constructor(description: object) {
        Object.assign(this, description)
      }
    }
  })
}
