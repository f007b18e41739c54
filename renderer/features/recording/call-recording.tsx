import { useEffect, useState } from 'react'
import type { RecordingView } from '../../../shared/contract/recording'
import type { Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatDate, formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { SectionTitle } from '../../ui'
import { EraseRecording } from './erase-recording'
import classes from './recording.module.css'
import { RecordingPlayer } from './recording-player'

/** A call's recording in its history: to be heard, or why it can't be. */
export function CallRecording({ callId }: { readonly callId: string }) {
  const t = useText()
  const language = useLanguage()
  const [answer, setAnswer] = useState<Result<RecordingView | null> | null>(null)
  useEffect(() => {
    let current = true
    void callMain('recording.read', { callId }).then((result) => current && setAnswer(result))
    return () => {
      current = false
    }
  }, [callId])
  if (answer === null) return null
  if (!answer.ok) return <p role="alert">{errorText(answer.error, language).title}</p>
  if (answer.value === null) return null
  return (
    <section className={classes.recording} aria-label={t('recording.call')}>
      <SectionTitle>{t('recording.call')}</SectionTitle>
      <Sound recording={answer.value} />
      {(answer.value.state === 'kept' || answer.value.state === 'missing') && (
        <EraseRecording callId={callId} onErased={(value) => setAnswer({ ok: true, value })} />
      )}
    </section>
  )
}

function Sound({ recording }: { readonly recording: RecordingView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const { state, erased, cut, purpose, eraseOn } = recording
  switch (state) {
    case 'running':
      return <p className={classes.note}>{t('recording.running')}</p>
    case 'missing':
      return <p className={classes.problem}>{t('recording.missing')}</p>
    case 'erased': {
      const at = erased === null ? '' : formatPast(erased.at, now)
      return <p className={classes.note}>{erased?.by ? t('recording.erased', { at, by: erased.by }) : t('recording.expired', { at })}</p>
    }
    case 'kept':
      return (
        <>
          <RecordingPlayer recording={recording} />
          <p className={classes.note}>
            {[
              t('recording.made', { purpose }),
              t('recording.until', { date: formatDate(eraseOn, language, now) }),
              cut !== null && t(`recording.cut.${cut}`)
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </p>
        </>
      )
  }
}
