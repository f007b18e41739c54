import { useState } from 'react'
import type { RecordingView } from '../../../shared/contract/recording'
import { may } from '../../../shared/domain/team/permissions'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton } from '../../ui'
import classes from './recording.module.css'

interface EraseRecordingProps {
  readonly callId: string
  readonly onErased: (recording: RecordingView | null) => void
}

/** For a team lead: erases one recording before its time, after a question. */
export function EraseRecording({ callId, onErased }: EraseRecordingProps) {
  const t = useText()
  const language = useLanguage()
  const allowed = useDesk(({ snapshot }) => snapshot !== null && may(snapshot.role, 'recordings.erase'))
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  if (!allowed) return null
  return (
    <div className={classes.erase}>
      {asking ? (
        <>
          <span role="alert">{t('recording.eraseSure')}</span>
          <ActionButton label={t('recording.keepIt')} onPress={() => setAsking(false)} />
          <ActionButton tone="danger" label={t('recording.eraseNow')} onPress={() => void erase()} />
        </>
      ) : (
        <ActionButton tone="quiet" label={t('recording.erase')} onPress={() => setAsking(true)} />
      )}
      {problem !== null && <span role="alert">{errorText(problem, language).title}</span>}
    </div>
  )

  async function erase(): Promise<void> {
    const answer = await callMain('recording.erase', { callId })
    if (answer.ok) onErased(answer.value)
    else setProblem(answer.error)
  }
}
