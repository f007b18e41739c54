import { useState } from 'react'
import { may } from '../../../shared/domain/team/permissions'
import { entryOf, useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'

const exportBox = laterPart(async () => (await import('./export-box')).ExportBox)

/** Writes what the desk holds into files, and the key that opens it. Escape goes one step back first. */
export function ExportSurface() {
  const t = useText()
  const [open, setOpen] = useState(false)
  const permitted = useDesk(({ snapshot }) => snapshot !== null && may(snapshot.role, 'data.export'))
  const name = t(entryOf('export.open').label)
  useActions([
    { id: 'export.open', label: permitted ? name : t('export.leadOnly', { label: name }), enabled: permitted, run: () => setOpen(true) }
  ])
  const close = () => setOpen(false)
  return (
    <SideDrawer scope="export" title={t('export.title')} open={open && permitted} onClose={close} closeLabel={t('common.close')} size={600}>
      <Later part={exportBox} props={{ onDone: close }} />
    </SideDrawer>
  )
}
