/** What the browser has counted of a call's incoming sound. Times in milliseconds. */
export interface SoundCounts {
  readonly received: number
  readonly lost: number
  readonly jitter: number
  readonly roundTrip: number
}

/** The fields used of what `getStats` tells (W3C, Identifiers for WebRTC's Statistics API); TypeScript's own types leave them out. */
interface Counted {
  readonly type: string
  readonly kind?: string
  readonly packetsReceived?: number
  readonly packetsLost?: number
  readonly jitter?: number
  readonly nominated?: boolean
  readonly currentRoundTripTime?: number
}

/** All counts together: after a forked call or a change of terms there may be more than one stream. */
export async function readSound(connection: RTCPeerConnection): Promise<SoundCounts> {
  let counts: SoundCounts = { received: 0, lost: 0, jitter: 0, roundTrip: 0 }
  const report = await connection.getStats()
  report.forEach((counted: Counted) => {
    counts = { ...counts, ...partOf(counted, counts) }
  })
  return counts
}

function partOf(counted: Counted, { received, lost, jitter }: SoundCounts): Partial<SoundCounts> {
  if (counted.type === 'inbound-rtp' && counted.kind === 'audio') {
    return {
      received: received + (counted.packetsReceived ?? 0),
      lost: lost + Math.max(0, counted.packetsLost ?? 0),
      jitter: Math.max(jitter, (counted.jitter ?? 0) * 1_000)
    }
  }
  if (counted.type === 'candidate-pair' && counted.nominated) return { roundTrip: (counted.currentRoundTripTime ?? 0) * 1_000 }
  return {}
}
