import { useEffect, useState } from 'react'
import { SILENCE } from '../../../shared/domain/call/audio/loudness'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './audio.module.css'
import { listenToMicrophone, useAudio } from './audio-store'
import { LoudnessMeter } from './loudness-meter'

/** So long may a microphone be as silent as no room is, in milliseconds. */
const PATIENCE = 2_000

/** How loud the microphone is, live. It is open for as long as this is shown. */
export function LevelMeter() {
  const t = useText()
  const language = useLanguage()
  const loudness = useAudio((audio) => audio.loudness)
  const problem = useAudio(({ view }) => view?.microphoneProblem ?? null)
  const silent = useSilence(loudness)
  useEffect(() => {
    void listenToMicrophone(true)
    return () => void listenToMicrophone(false)
  }, [])
  const words = problem === null ? null : errorText({ code: problem }, language)
  return (
    <LoudnessMeter label={t('audio.level')} loudness={loudness}>
      <p role="status" className={classes.note} data-bad={words !== null || silent || undefined}>
        {words !== null ? `${words.title}。${words.remedy}` : silent ? t('audio.levelSilent') : t('audio.levelNote')}
      </p>
    </LoudnessMeter>
  )
}

/** Whether the microphone has given nothing at all for a while: even a quiet room sounds. */
function useSilence(loudness: number | null): boolean {
  const nothing = loudness !== null && loudness <= SILENCE
  const [silent, setSilent] = useState(false)
  useEffect(() => {
    if (!nothing) {
      setSilent(false)
      return
    }
    const timer = setTimeout(() => setSilent(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [nothing])
  return silent
}
