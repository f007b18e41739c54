import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useActionScope } from '../actions'
import classes from './full-screen.module.css'

interface FullScreenProps {
  /** The scope of its actions: while it is open, only actions with this scope answer to keys. */
  readonly scope: string
  readonly title: string
  readonly open: boolean
  /** Escape, or the closing button. */
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
}

/** A screen of its own beside the desk, which stays as it is beneath. */
export function FullScreen({ scope, title, open, onClose, closeLabel, children }: FullScreenProps) {
  useActionScope(scope, open)
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      fullScreen
      padding={0}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': closeLabel }}
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ content: classes.content ?? '', header: classes.header ?? '', body: classes.body ?? '' }}
    >
      {children}
    </Modal>
  )
}
