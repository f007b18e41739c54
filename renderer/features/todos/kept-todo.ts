import { z } from 'zod'
import { Moment } from '../../../shared/domain/moment/moment'
import { draftPlace, keepDraft, keptDraft } from '../../bridge/draft-journal'
import { writeTodo } from './todo-surface'

const TodoDraft = z.object({ title: z.string(), due: z.object({ text: z.string(), moment: Moment.nullable() }) })

/** A to-do as it is being written. */
export type TodoDraft = Readonly<z.infer<typeof TodoDraft>>

/** Has main keep the to-do being written for the lead on the desk; null once it is saved or given up. */
export function keepTodo(draft: TodoDraft | null): void {
  const place = draftPlace('todo')
  // a to-do outlives the call in which it is written
  if (place !== undefined) keepDraft({ ...place, callId: null }, draft)
}

export function keptTodo(): TodoDraft | undefined {
  return TodoDraft.safeParse(keptDraft('todo')).data
}

/** A screen that begins anew goes on where somebody was writing a to-do. */
export function reopenKeptTodo(): void {
  if (keptTodo() !== undefined) writeTodo()
}
