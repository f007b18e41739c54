import type { RecordedPiece } from '../../../shared/contract/recording'
import type { CallTracks } from './call-tracks'
import type { Capture, StartCapture } from './capture'

interface RecorderPorts {
  readonly tracks: CallTracks
  readonly start: StartCapture
  send(piece: RecordedPiece): void
  /** The rep's microphone, for a line that opens none of its own. */
  openMicrophone(): Promise<MediaStream>
  /** What a simulated far side says. */
  simulated(): MediaStream
}

/** Sends the sound of calls to main while main asks for it. Where it can't, it says that nothing follows. */
export interface CallRecorder {
  /** The far side of this call is simulated. */
  practise(callId: string): void
  record(callId: string, on: boolean): void
  /** What nobody else hears is not recorded either. */
  mute(callId: string, on: boolean): void
  hold(callId: string, on: boolean): void
  /** The call is over. */
  end(callId: string): void
}

interface Recorded {
  readonly capture: Promise<Capture | undefined>
  muted: boolean
  held: boolean
  /** Opened here, and to be let go of here. */
  microphone: MediaStream | undefined
  over: boolean
}

export function callRecorder({ tracks, start, send, openMicrophone, simulated }: RecorderPorts): CallRecorder {
  const calls = new Map<string, Recorded>()
  const practised = new Set<string>()
  const muted = new Set<string>()
  const held = new Set<string>()

  const begin = (callId: string): void => {
    const capture = start((sound, last) => send({ callId, sound, last })).catch(() => {
      send({ callId, sound: new Uint8Array(), last: true })
      return undefined
    })
    const recorded: Recorded = { capture, muted: muted.has(callId), held: held.has(callId), microphone: undefined, over: false }
    calls.set(callId, recorded)
    void capture.then((started) => started && connect(callId, recorded, started))
  }

  const connect = (callId: string, recorded: Recorded, capture: Capture): void => {
    const { own, far = practised.has(callId) ? simulated() : undefined } = tracks.of(callId)
    if (far) capture.connect('far', far)
    apply(recorded, capture)
    if (own) {
      capture.connect('own', own)
      return
    }
    openMicrophone().then(
      (microphone) => {
        recorded.microphone = microphone
        if (recorded.over) letGo(recorded)
        else capture.connect('own', microphone)
      },
      // without one the rep's side stays silent, as it was for the simulated customer
      () => {}
    )
  }

  const apply = (recorded: Recorded, capture: Capture): void => {
    capture.open('own', !recorded.muted && !recorded.held)
    capture.open('far', !recorded.held)
  }

  const change = (callId: string, part: 'muted' | 'held', on: boolean): void => {
    const all = part === 'muted' ? muted : held
    if (on) all.add(callId)
    else all.delete(callId)
    const recorded = calls.get(callId)
    if (!recorded) return
    recorded[part] = on
    void recorded.capture.then((capture) => capture && apply(recorded, capture))
  }

  const stop = (callId: string): void => {
    const recorded = calls.get(callId)
    if (!recorded) return
    calls.delete(callId)
    recorded.over = true
    letGo(recorded)
    void recorded.capture.then((capture) => capture?.stop())
  }

  tracks.follow((callId, side, stream) => {
    void calls.get(callId)?.capture.then((capture) => capture?.connect(side, stream))
  })

  return {
    practise: (callId) => void practised.add(callId),
    record(callId, on) {
      if (!on) stop(callId)
      else if (!calls.has(callId)) begin(callId)
    },
    mute: (callId, on) => change(callId, 'muted', on),
    hold: (callId, on) => change(callId, 'held', on),
    end(callId) {
      stop(callId)
      tracks.forget(callId)
      practised.delete(callId)
      muted.delete(callId)
      held.delete(callId)
    }
  }
}

function letGo({ microphone }: Recorded): void {
  for (const track of microphone?.getTracks() ?? []) track.stop()
}
