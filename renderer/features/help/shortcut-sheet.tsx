import { useText } from '../../i18n'
import { Dialog } from '../../ui'
import classes from './shortcut-sheet.module.css'
import { ShortcutTable } from './shortcut-table'
import { type SheetGroup, useSheetGroups } from './use-sheet-groups'

interface ShortcutSheetProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Every key of the desk by group, from the same table that the keys come from. */
export function ShortcutSheet({ open, onClose }: ShortcutSheetProps) {
  const t = useText()
  return (
    <Dialog scope="help" title={t('help.title')} open={open} onClose={onClose} closeLabel={t('common.close')} size={1220}>
      <Sheet />
    </Dialog>
  )
}

function Sheet() {
  const t = useText()
  const groups = useSheetGroups()
  return (
    <>
      <p className={classes.intro} data-autofocus tabIndex={-1}>
        {t('help.intro')}
      </p>
      <div className={classes.groups}>{groups.map(shown)}</div>
    </>
  )

  function shown({ group, rows }: SheetGroup) {
    return (
      <ShortcutTable key={group} title={t(`actions.groups.${group}`)} note={group === 'outcome' ? t('help.outcomeNote') : ''} rows={rows} />
    )
  }
}
