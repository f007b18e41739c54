import { Drawer, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useActionScope } from '../actions'

interface DialogProps {
  /** The scope of its actions: while it is open, only actions with this scope answer to keys. */
  readonly scope: string
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** The accessible name of the closing button. */
  readonly closeLabel: string
  readonly size?: string | number
  readonly children: ReactNode
}

type PlacedDialogProps = DialogProps & {
  /** A dialog whose height changes while one types keeps its top in place. */
  readonly place?: 'middle' | 'top'
}

/** The heading of a dialog is no banner of the page. */
const HEADER_IS_NO_BANNER = { header: { role: 'presentation' } }

/** A dialog in the middle of the desk. Escape closes it; the desk's keys rest meanwhile. */
export function Dialog({ scope, title, open, onClose, closeLabel, size = 560, place = 'middle', children }: PlacedDialogProps) {
  useActionScope(scope, open)
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={size}
      centered={place === 'middle'}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': closeLabel }}
      attributes={HEADER_IS_NO_BANNER}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {children}
    </Modal>
  )
}

/** A panel that slides in at the right edge for looking something up or changing settings. */
export function SideDrawer({ scope, title, open, onClose, closeLabel, size = 440, children }: DialogProps) {
  useActionScope(scope, open)
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      title={title}
      size={size}
      position="right"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': closeLabel }}
      attributes={HEADER_IS_NO_BANNER}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {children}
    </Drawer>
  )
}
