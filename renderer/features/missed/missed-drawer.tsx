import { useActions } from '../../actions'
import { useText } from '../../i18n'
import { SideDrawer } from '../../ui'
import { MissedList } from './missed-list'
import { closeMissed, showMissed, useMissedSurface } from './missed-surface'

/** The calls that nobody took. */
export function MissedDrawer() {
  const t = useText()
  const open = useMissedSurface((surface) => surface.open)
  useActions([{ id: 'missed.open', run: showMissed }])
  return (
    <SideDrawer scope="missed" title={t('phone.missed.title')} open={open} onClose={closeMissed} closeLabel={t('common.close')} size={480}>
      <MissedList onDone={closeMissed} />
    </SideDrawer>
  )
}
