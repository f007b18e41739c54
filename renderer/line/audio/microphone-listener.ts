import type { MeasureLoudness } from './microphone-meter'

type Heard = (loudness: number) => void

interface ListenerGround {
  /** Opens the microphone in use; a rejection leaves it silent. */
  open(): Promise<MediaStream>
  readonly measure: MeasureLoudness
}

/** Listens to the microphone beside whatever call there is, for as long as anybody wants to know how loud it is. */
export interface MicrophoneListener {
  /** Whoever listens under a name hears it, until undefined is given. */
  want(name: string, heard: Heard | undefined): void
  /** Another microphone is to be used, or the same one otherwise. */
  renew(): void
}

export function microphoneListener({ open, measure }: ListenerGround): MicrophoneListener {
  const listeners = new Map<string, Heard>()
  let opening = 0
  let close: (() => void) | undefined

  const stop = (): void => {
    opening += 1
    close?.()
    close = undefined
  }
  const start = (): void => {
    stop()
    const mine = opening
    open()
      .then((stream) => {
        if (mine !== opening) return stopTracks(stream)
        const stopMeasuring = measure(stream, (loudness) => {
          for (const heard of listeners.values()) heard(loudness)
        })
        close = () => {
          stopMeasuring()
          stopTracks(stream)
        }
      })
      .catch(() => {})
  }

  return {
    want(name, heard) {
      const silent = listeners.size === 0
      if (heard) listeners.set(name, heard)
      else listeners.delete(name)
      if (listeners.size === 0) stop()
      else if (silent) start()
    },
    renew() {
      if (listeners.size > 0) start()
    }
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
