import { useEffect } from 'react'
import { create } from 'zustand'
import type { AudioView } from '../../../shared/contract/line-audio'
import { callMain, onMainEvent } from '../../bridge/desk-bridge'

interface AudioState {
  /** The sound of the line as main last told it; null until it has. */
  readonly view: AudioView | null
  /** How loud the microphone is, in decibels below full scale; null while nobody listens. */
  readonly loudness: number | null
  /** How loud it is what comes back from an echo, likewise; null until something does. */
  readonly echo: number | null
}

export const useAudio = create<AudioState>()(() => ({ view: null, loudness: null, echo: null }))

/** Follows the sound of the line for as long as the desk is shown. A page that begins anew listens to nothing yet. */
export function useAudioWatch(): void {
  useEffect(() => {
    const stops = [
      onMainEvent('audio.changed', (view) => useAudio.setState(view.test?.state === 'talking' ? { view } : { view, echo: null })),
      onMainEvent('audio.level', ({ loudness }) => useAudio.setState({ loudness })),
      onMainEvent('audio.echo', ({ loudness }) => useAudio.setState({ echo: loudness }))
    ]
    void listenToMicrophone(false)
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

/** Has the microphone's level told, or no longer. */
export async function listenToMicrophone(on: boolean): Promise<void> {
  const answer = await callMain('audio.listen', { on })
  if (answer.ok) useAudio.setState(on ? { view: answer.value } : { view: answer.value, loudness: null })
}
