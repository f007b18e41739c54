import { useEffect } from 'react'
import type { PastImport } from '../../../shared/contract/import'
import { useActions } from '../../actions'
import { useLanguage, useText } from '../../i18n'
import { formatCount, formatDateTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './import-history.module.css'

interface UndoConfirmationProps {
  readonly item: PastImport
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

const QUESTION_ID = 'undo-import'

/** What taking the import back will do, before it is done. */
export function UndoConfirmation({ item, busy, onConfirm, onClose }: UndoConfirmationProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  useActions([{ id: 'import.undo', enabled: !busy, run: onConfirm }])
  useEffect(() => {
    document.getElementById(QUESTION_ID)?.focus()
  }, [])
  return (
    <section className={classes.confirm} aria-labelledby={QUESTION_ID}>
      <h3 id={QUESTION_ID} tabIndex={-1} className={classes.question}>
        {t('import.history.confirm', { file: item.fileName, at: formatDateTime(item.at, language, now) })}
      </h3>
      <p className={classes.effect}>
        {busy ? t('import.history.undoing') : t('import.history.effect', { imported: formatCount(item.imported) })}
      </p>
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" disabled={busy} onPress={onClose} />
        <ActionButton tone="danger" action="import.undo" label={t('import.history.undo')} disabled={busy} onPress={onConfirm} />
      </div>
    </section>
  )
}
