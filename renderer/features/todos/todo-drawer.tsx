import { useState } from 'react'
import { useText } from '../../i18n'
import { Later, laterPart } from '../../lib/later'
import { SideDrawer } from '../../ui'
import type { TodoChanging } from './todo-change'

const todoList = laterPart(async () => (await import('./todo-list')).TodoList)

interface TodoDrawerProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** What is left to do, by when. Escape ends a change that is being made first, and only then the drawer. */
export function TodoDrawer({ open, onClose }: TodoDrawerProps) {
  const t = useText()
  const [changing, setChanging] = useState<TodoChanging | null>(null)
  const close = () => (changing === null ? onClose() : setChanging(null))
  return (
    <SideDrawer scope="todos" title={t('todo.title')} open={open} onClose={close} closeLabel={t('common.close')} size={560}>
      <Later part={todoList} props={{ changing, onChanging: setChanging, onDone: onClose }} />
    </SideDrawer>
  )
}
