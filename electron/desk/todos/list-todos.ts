import type { TodoCounts, TodoFilter, TodoItem, TodosView } from '../../../shared/contract/todos'
import { needsReason, postponeMoments } from '../../../shared/domain/todo/postpone'
import { dayEdges, TODO_GROUPS } from '../../../shared/domain/todo/todo-group'
import type { OpenTodoRow, TodoQuestion } from '../../database/repositories/todo-repository'
import type { DeskPorts } from '../desk-ports'

/** More than these in one group nobody reads; the count tells how many there are. */
const MOST_OF_A_GROUP = 200

/** The open to-dos by group, each with what can be done with it. */
export function listTodos(ports: DeskPorts, filter: TodoFilter): TodosView {
  const { repositories, clock, calendar } = ports
  const question = questionOf(ports, filter)
  const counts = repositories.todos.counts(question)
  const groups = TODO_GROUPS.map((group) => ({
    group,
    count: counts[group],
    items: repositories.todos.inGroup(group, question, MOST_OF_A_GROUP).map((row) => ({
      ...todoItem(row),
      needsReason: needsReason(row.kind),
      moments: postponeMoments(row, clock.now(), calendar)
    }))
  }))
  return { groups }
}

/** How many of the rep's own to-dos are open. */
export function countTodos(ports: DeskPorts): TodoCounts {
  return ports.repositories.todos.counts(questionOf(ports, { owner: 'mine', kind: null }))
}

export function todoItem({ id, kind, dueAt, dueOn, owner, detail, entryId, company, name }: OpenTodoRow): TodoItem {
  return { id, kind, dueAt, dueOn, owner, detail, entryId, company, name }
}

function questionOf({ clock, settings }: DeskPorts, { owner, kind }: TodoFilter): TodoQuestion {
  const now = clock.now()
  return { owner: owner === 'mine' ? settings().rep.name : null, kind, now, ...dayEdges(now) }
}
