import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { NewTodoDialog } from './new-todo-dialog'
import { NoticeBar } from './notice-bar'
import { TodoDrawer } from './todo-drawer'
import { closeTodos, showTodos, useTodoSurface, writeTodo } from './todo-surface'

/** The to-dos wherever they appear over the desk, and the keys that bring them there. */
export function TodoSurfaces() {
  const open = useTodoSurface((surface) => surface.open)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const notice = useDesk(({ snapshot }) => snapshot?.notices[0])
  const entryId = notice?.entryId ?? null
  useActions([
    { id: 'todo.list', run: showTodos },
    { id: 'todo.add', enabled: onDesk, run: writeTodo },
    {
      id: 'todo.openNotice',
      enabled: entryId !== null && !callOpen,
      run: () => entryId !== null && void runCall('desk.open', { entryId })
    },
    { id: 'todo.dismissNotice', enabled: notice !== undefined, run: () => notice && void runCall('todo.dismissNotice', { id: notice.id }) }
  ])
  return (
    <>
      <NoticeBar />
      <TodoDrawer open={open === 'list'} onClose={closeTodos} />
      <NewTodoDialog open={open === 'new'} onClose={closeTodos} />
    </>
  )
}
