import type { TwilioEdge } from '../../../../shared/domain/call/twilio-account'

/** Milliseconds before a token expires at which another is asked for. */
const TOKEN_REFRESH = 60_000
/** Milliseconds for which a call may live without its connection, and come back to it; the SDK takes thirty seconds at most. */
const COMING_BACK = 30_000

const KEYS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 's', 'h']
const SOUNDS = ['incoming', 'outgoing', 'disconnect', ...KEYS.map((key) => `dtmf${key}`)]

/** What the SDK gets of this window for each call. */
export interface DeviceParts {
  getUserMedia(): Promise<MediaStream>
  /** Called with `new`. */
  readonly RTCPeerConnection: unknown
}

/**
 * The SDK's options. It plays no sound of its own and reports to nobody: `Sound` and `publishEvents` are known to the pinned version only, and
 * take the place of sounds and statistics that would go over the network.
 */
export function deviceOptions(edge: TwilioEdge, { getUserMedia, RTCPeerConnection }: DeviceParts): Readonly<Record<string, unknown>> {
  return {
    edge,
    codecPreferences: ['opus', 'pcmu'],
    // otherwise a busy number, an unknown one and a refusal all have the same number
    enableImprovedSignalingErrorPrecision: true,
    maxCallSignalingTimeoutMs: COMING_BACK,
    tokenRefreshMs: TOKEN_REFRESH,
    allowIncomingWhileBusy: true,
    closeProtection: false,
    logLevel: 'silent',
    appName: 'Toritsugi',
    publishEvents: false,
    Sound: SilentSound,
    // tones of its own for pressed keys give way to these
    sounds: Object.fromEntries(SOUNDS.map((name) => [name, name])),
    getUserMedia,
    RTCPeerConnection
  }
}

/** Stands where the SDK would load a sound from the network and wait for it. */
class SilentSound {
  readonly isPlaying = false

  play(): Promise<void> {
    return Promise.resolve()
  }

  stop(): void {}

  setSinkIds(): Promise<void> {
    return Promise.resolve()
  }
}
