import type { NoticeView } from '../../../shared/contract/todos'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { todoItem } from './list-todos'

/**
 * Rings the rep's to-dos whose time has come, each once: that it rang is in the database, so a restart rings only what came due meanwhile.
 * @returns those that rang now, the earliest first; not the one whose lead is on the desk already
 */
export function ringTodos(ports: DeskPorts, state: DeskState): readonly NoticeView[] {
  const { repositories, clock, settings } = ports
  const now = clock.now()
  const due = repositories.todos.toRing(settings().rep.name, now)
  if (due.length === 0) return []
  repositories.transaction(() => {
    for (const id of due) repositories.todos.markRung(id, now)
  })
  state.notices = [...state.notices, ...due]
  return noticesOf(ports, state, due)
}

/** The notices still to be looked at: closed, postponed and dismissed ones are gone, and the lead on the desk needs none. */
export function pendingNotices(ports: DeskPorts, state: DeskState): readonly NoticeView[] {
  return noticesOf(ports, state, state.notices)
}

export function dismissNotice(state: DeskState, id: string): void {
  state.notices = state.notices.filter((notice) => notice !== id)
}

function noticesOf({ repositories, clock }: DeskPorts, state: DeskState, ids: readonly string[]): readonly NoticeView[] {
  const onDesk = state.entryId === null ? undefined : repositories.entries.get(state.entryId)?.leadId
  return ids.flatMap((id) => {
    const todo = repositories.todos.open(id)
    if (!todo || todo.dueAt === null || todo.dueAt > clock.now() || todo.leadId === onDesk) return []
    return [{ ...todoItem(todo), dueAt: todo.dueAt }]
  })
}
