import { create } from 'zustand'

/** What of the to-dos lies over the desk. */
export const useTodoSurface = create<{ readonly open: 'nothing' | 'list' | 'new' }>()(() => ({ open: 'nothing' }))

export const showTodos = (): void => useTodoSurface.setState({ open: 'list' })
export const writeTodo = (): void => useTodoSurface.setState({ open: 'new' })
export const closeTodos = (): void => useTodoSurface.setState({ open: 'nothing' })
