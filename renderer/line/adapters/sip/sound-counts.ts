import type { SoundCounts } from '../../../../shared/domain/call/quality/quality-sample'

/** The fields used of what `getStats` tells (W3C, Identifiers for WebRTC's Statistics API); TypeScript's own types leave them out. Times in seconds. */
interface Counted {
  readonly type: string
  readonly kind?: string
  readonly packetsReceived?: number
  readonly packetsLost?: number
  readonly packetsSent?: number
  readonly jitter?: number
  readonly jitterBufferDelay?: number
  readonly jitterBufferEmittedCount?: number
  readonly fractionLost?: number
  readonly roundTripTime?: number
  readonly timestamp?: number
  readonly totalAudioEnergy?: number
  readonly nominated?: boolean
  readonly currentRoundTripTime?: number
}

const NOTHING: SoundCounts = {
  received: 0,
  lost: 0,
  jitter: 0,
  roundTrip: null,
  sent: 0,
  buffered: 0,
  played: 0,
  reportedAt: 0,
  farLoss: 0,
  spoken: null
}

/** All counts together: after a forked call or a change of terms there may be more than one stream. */
export async function readSound(connection: RTCPeerConnection): Promise<SoundCounts> {
  let counts = NOTHING
  const report = await connection.getStats()
  report.forEach((counted: Counted) => {
    counts = { ...counts, ...partOf(counted, counts) }
  })
  return counts
}

function partOf(counted: Counted, before: SoundCounts): Partial<SoundCounts> {
  if (counted.type === 'candidate-pair') {
    // what the far side reports of the way there and back holds for all of it, this for its first part
    const measured = counted.nominated === true ? counted.currentRoundTripTime : undefined
    return measured === undefined || before.roundTrip !== null ? {} : { roundTrip: measured * 1_000 }
  }
  if (counted.kind !== 'audio') return {}
  switch (counted.type) {
    case 'inbound-rtp':
      return {
        received: before.received + (counted.packetsReceived ?? 0),
        lost: before.lost + Math.max(0, counted.packetsLost ?? 0),
        jitter: Math.max(before.jitter, (counted.jitter ?? 0) * 1_000),
        buffered: before.buffered + (counted.jitterBufferDelay ?? 0) * 1_000,
        played: before.played + (counted.jitterBufferEmittedCount ?? 0)
      }
    case 'outbound-rtp':
      return { sent: before.sent + (counted.packetsSent ?? 0) }
    case 'remote-inbound-rtp':
      return {
        reportedAt: Math.max(before.reportedAt, counted.timestamp ?? 0),
        farLoss: Math.min(1, Math.max(0, counted.fractionLost ?? 0)),
        ...(counted.roundTripTime === undefined ? {} : { roundTrip: counted.roundTripTime * 1_000 })
      }
    case 'media-source':
      return counted.totalAudioEnergy === undefined ? {} : { spoken: (before.spoken ?? 0) + counted.totalAudioEnergy }
    default:
      return {}
  }
}
