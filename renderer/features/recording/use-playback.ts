import { useEffect, useState } from 'react'

/** A recording being played, or about to be. Times in milliseconds. */
export interface Playback {
  readonly playing: boolean
  readonly at: number
  /** What the file itself says; null until it is known. */
  readonly length: number | null
  readonly failed: boolean
  toggle(): void
  seek(to: number): void
  setSpeed(speed: number): void
}

/** Plays one recording. It is let go of when nobody looks at it any more. */
export function usePlayback(address: string): Playback {
  const [audio] = useState(() => {
    const element = new Audio()
    // nothing but the head is read before somebody wants to hear it
    element.preload = 'metadata'
    return element
  })
  const [state, setState] = useState({ playing: false, at: 0, length: null as number | null, failed: false })

  useEffect(() => {
    const look = (): void =>
      setState({
        playing: !audio.paused && !audio.ended,
        at: Math.round(audio.currentTime * 1_000),
        length: Number.isFinite(audio.duration) ? Math.round(audio.duration * 1_000) : null,
        failed: audio.error !== null
      })
    for (const event of EVENTS) audio.addEventListener(event, look)
    audio.src = address
    return () => {
      for (const event of EVENTS) audio.removeEventListener(event, look)
      audio.pause()
      audio.removeAttribute('src')
      audio.load()
    }
  }, [audio, address])

  return {
    ...state,
    toggle() {
      if (audio.paused) audio.play().catch(() => {})
      else audio.pause()
    },
    seek(to) {
      audio.currentTime = Math.max(0, to) / 1_000
    },
    setSpeed(speed) {
      audio.playbackRate = speed
      audio.defaultPlaybackRate = speed
    }
  }
}

const EVENTS = ['loadedmetadata', 'durationchange', 'timeupdate', 'seeked', 'play', 'pause', 'ended', 'error'] as const
