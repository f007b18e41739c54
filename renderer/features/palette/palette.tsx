import { useEffect, useRef } from 'react'
import type { Action } from '../../actions'
import { useText } from '../../i18n'
import { Dialog } from '../../ui'
import { PaletteBox } from './palette-box'

interface PaletteProps {
  /** Leads and actions, only the leads coming up, or closed. */
  readonly open: 'all' | 'upcoming' | null
  readonly onClose: () => void
}

/** One box for everything: any lead by a few letters, any action by its name in either language. */
export function Palette({ open, onClose }: PaletteProps) {
  const t = useText()
  const chosen = useRef<Action | null>(null)
  // only once the dialog is gone: the action may put the focus somewhere, or open a dialog of its own
  useEffect(() => {
    if (open !== null) return
    chosen.current?.run()
    chosen.current = null
  }, [open])
  return (
    <Dialog
      scope="palette"
      title={open === 'upcoming' ? t('palette.upcoming') : t('palette.title')}
      open={open !== null}
      onClose={onClose}
      closeLabel={t('common.close')}
      size={640}
      place="top"
    >
      {open !== null && <PaletteBox withActions={open === 'all'} onDone={onClose} onRun={run} />}
    </Dialog>
  )

  function run(action: Action): void {
    chosen.current = action
    onClose()
  }
}
