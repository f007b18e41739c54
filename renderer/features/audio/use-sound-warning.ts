import type { CallView } from '../../../shared/contract/call-view'
import { useText } from '../../i18n'
import { useAudio } from './audio-store'

/** What the rep has to know of the sound of the present call, with what to do; undefined where all is well. */
export function useSoundWarning(call: Pick<CallView, 'callId' | 'line' | 'phase' | 'muted'> | undefined): string | undefined {
  const t = useText()
  const mutedTalk = useAudio(({ view }) => view?.mutedTalk === true)
  const noMicrophone = useAudio(({ view }) => view != null && view.microphoneProblem !== null)
  const alarm = useAudio(({ view }) => (view?.quality?.live && view.quality.callId === call?.callId ? view.quality.alarms[0] : undefined))
  if (call?.phase !== 'talking') return undefined
  if (mutedTalk && call.muted) return t('audio.muted', { key: 'M' })
  if (noMicrophone && call.line !== 'practice') return t('audio.noMicrophone')
  return alarm === undefined ? undefined : `${t(`audio.alarm.${alarm}`)}。${t(`audio.remedy.${alarm}`)}`
}
