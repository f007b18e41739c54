import { z } from 'zod'
import { Moment } from '../domain/moment/moment'
import { TODO_KINDS, type TodoKind } from '../domain/outcome/outcome-plan'
import type { PostponeMoment } from '../domain/todo/postpone'
import type { TodoGroup } from '../domain/todo/todo-group'
import type { Instant, LocalDate } from '../lib/time'

export const TodoFilter = z.object({ owner: z.enum(['mine', 'all']), kind: z.enum(TODO_KINDS).nullable() })
export type TodoFilter = z.infer<typeof TodoFilter>

/** A to-do written by hand for a lead; without a day it is for some day. */
export const NewTodo = z.object({
  leadId: z.string().min(1).max(60),
  title: z.string().trim().min(1).max(200),
  due: Moment.nullable()
})
export type NewTodo = z.infer<typeof NewTodo>

export type TodoCounts = Readonly<Record<TodoGroup, number>>

/** An open to-do with whom it is for. */
export interface TodoItem {
  readonly id: string
  readonly kind: TodoKind
  readonly dueAt: Instant | null
  readonly dueOn: LocalDate | null
  readonly owner: string
  readonly detail: string
  /** The lead's place in a list, to open it by; null when it stands in none. */
  readonly entryId: string | null
  readonly company: string
  readonly name: string
}

/** A to-do in the list, with what can be done with it. */
export interface TodoListItem extends TodoItem {
  readonly needsReason: boolean
  readonly moments: readonly PostponeMoment[]
}

export interface TodosView {
  readonly groups: readonly {
    readonly group: TodoGroup
    /** All of the group; `items` holds the first of them. */
    readonly count: number
    readonly items: readonly TodoListItem[]
  }[]
}

/** A to-do whose time has come. */
export type NoticeView = TodoItem & { readonly dueAt: Instant }
