import type { PastImport } from '../../../shared/contract/import'
import { type Language, type Translate, useLanguage, useText } from '../../i18n'
import { formatCount, formatDateTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './import-history.module.css'

interface PastImportItemProps {
  readonly item: PastImport
  readonly blocked: boolean
  readonly onUndo: () => void
}

/** One import: the file, when, by whom, what came of it, and whether it can be taken back. */
export function PastImportItem({ item, blocked, onUndo }: PastImportItemProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const { fileName, listName, at, actor, rows, imported, duplicates, quarantined, changed, state } = item
  const figures = {
    rows: formatCount(rows),
    imported: formatCount(imported),
    duplicates: formatCount(duplicates),
    quarantined: formatCount(quarantined)
  }
  return (
    <li className={classes.item} data-undone={state.kind === 'undone' || undefined}>
      <div className={classes.what}>
        <b>{fileName}</b> {listName !== '' && <span>{t('import.history.into', { list: listName })}</span>}
        <span className={classes.when}>
          {formatDateTime(at, language, now)} {actor !== '' && t('import.history.by', { actor })}
        </span>
        <span>
          {t('import.history.figures', figures)}
          {changed > 0 && t('import.history.changed', { count: formatCount(changed) })}
        </span>
        {state.kind !== 'undoable' && <span className={classes.state}>{stateText(item, t, language, now)}</span>}
      </div>
      {state.kind === 'undoable' && <ActionButton label={t('import.history.undo')} disabled={blocked} onPress={onUndo} />}
    </li>
  )
}

function stateText({ state }: PastImport, t: Translate, language: Language, now: number): string {
  switch (state.kind) {
    case 'undoable':
    case 'unknown':
      return t(`import.history.states.${state.kind}`)
    case 'worked_on':
      return t('import.history.states.worked_on', { leads: formatCount(state.leads) })
    case 'undone':
      return t('import.history.states.undone', { at: formatDateTime(state.at, language, now), by: state.by })
  }
}
