import { useEffect, useRef, useState } from 'react'
import type { RestorePreview } from '../../../shared/contract/restore'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { useActions } from '../../actions'
import { callMain } from '../../bridge/desk-bridge'
import { flushAll } from '../../bridge/flushers'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton } from '../../ui'
import classes from './backups.module.css'
import { RestoreChanges } from './restore-changes'

interface RestoreFormProps {
  readonly name: string
  readonly onCancel: () => void
}

/** What restoring a backup would change, and the restoring itself. Nothing happens before it has been read. */
export function RestoreForm({ name, onCancel }: RestoreFormProps) {
  const t = useText()
  const language = useLanguage()
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  const [restoring, setRestoring] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void callMain('backup.preview', { name }).then((answer) => {
      if (answer.ok) setPreview(answer.value)
      else setProblem(answer.error)
    })
  }, [name])
  useEffect(() => {
    if (preview === null) return
    place.current?.focus()
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [preview])
  const ready = preview !== null && !restoring
  const restore = () => {
    setRestoring(true)
    setProblem(null)
    // a restart follows the answer: only a failure brings this back
    void flushAll()
      .then(() => callMain('backup.restore', { name }))
      .then((answer) => {
        if (answer.ok) return
        setProblem(answer.error)
        setRestoring(false)
      })
  }
  useActions([{ id: 'backup.restore', enabled: ready, run: restore }])
  return (
    <div ref={place} tabIndex={-1} data-rest className={classes.restore}>
      {preview !== null && <RestoreChanges preview={preview} />}
      <p role="status" className={classes.status}>
        {restoring ? t('backups.restoring') : preview === null && problem === null && t('backups.comparing')}
      </p>
      <div role="alert">
        {problem !== null && (
          <p className={classes.failure}>
            <b>{errorText(problem, language).title}</b> {errorText(problem, language).remedy}
          </p>
        )}
      </div>
      <div className={classes.row}>
        <ActionButton action="backup.restore" tone="danger" disabled={!ready} onPress={restore} />
        <ActionButton label={t('backups.cancel')} disabled={restoring} onPress={onCancel} />
      </div>
    </div>
  )
}
