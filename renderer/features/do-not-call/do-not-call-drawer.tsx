import { useEffect, useState } from 'react'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'
import { addForLead, closeDnc, showDnc, useDncSurface } from './surface'
import type { Work } from './work'

const dncList = laterPart(async () => (await import('./dnc-list')).DncList)
const pasteList = laterPart(async () => (await import('./paste-list')).PasteList)

/** Who must not be called, and everything that is done about it. Escape ends what is being done first, and only then the drawer. */
export function DoNotCallDrawer() {
  const t = useText()
  const open = useDncSurface((surface) => surface.open)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const [work, setWork] = useState<Work | null>(null)
  useEffect(() => setWork(open === 'lead' ? { kind: 'add', forLead: true } : null), [open])
  useActions([
    { id: 'dnc.open', run: showDnc },
    { id: 'dnc.addForLead', enabled: onDesk, run: addForLead }
  ])
  const close = () => (work === null || (work.kind === 'add' && work.forLead) ? closeDnc() : setWork(null))
  return (
    <SideDrawer scope="dnc" title={t('dnc.title')} open={open !== 'nothing'} onClose={close} closeLabel={t('common.close')} size={760}>
      {work?.kind === 'paste' ? (
        <Later part={pasteList} props={{ onClose: () => setWork(null) }} />
      ) : (
        <Later part={dncList} props={{ work, onWork: setWork, onDone: closeDnc }} />
      )}
    </SideDrawer>
  )
}
