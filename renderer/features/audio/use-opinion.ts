import { useAudio } from './audio-store'

/** The mean opinion score of a running call with one decimal, as 4.3; empty where nobody has measured it. */
export function useOpinion(callId: string | null | undefined): string {
  return useAudio(({ view }) => {
    const quality = view?.quality
    return quality?.live && quality.callId === callId && quality.opinion !== null ? quality.opinion.toFixed(1) : ''
  })
}
