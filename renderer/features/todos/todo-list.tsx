import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { TodoFilter, TodoListItem } from '../../../shared/contract/todos'
import { useActions } from '../../actions'
import { runCall } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton, EmptyState } from '../../ui'
import { type Change, TodoChange, type TodoChanging } from './todo-change'
import { TodoFilters } from './todo-filters'
import { TodoGroups } from './todo-groups'
import classes from './todo-list.module.css'
import { useTodos } from './use-todos'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

interface TodoListProps {
  /** The change that is being made, if any. */
  readonly changing: TodoChanging | null
  readonly onChanging: (changing: TodoChanging | null) => void
  /** A lead was opened. */
  readonly onDone: () => void
}

/** The list, one of whose to-dos is chosen: it is opened, done or put off by a key. */
export function TodoList({ changing, onChanging, onDone }: TodoListProps) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const [filter, setFilter] = useState<TodoFilter>({ owner: 'mine', kind: null })
  const { view, problem } = useTodos(filter)
  const [place, setPlace] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const items = view?.groups.flatMap((group) => group.items) ?? []
  const chosen = items[Math.min(place, items.length - 1)]
  const idle = changing === null
  const wasChanging = useRef(false)
  useEffect(() => {
    if (idle && wasChanging.current) list.current?.focus()
    wasChanging.current = !idle
  }, [idle])

  useActions([
    { id: 'todo.done', enabled: chosen !== undefined && idle, run: () => begin('done') },
    { id: 'todo.postpone', enabled: chosen !== undefined && idle, run: () => begin('postpone') },
    { id: 'todo.whose', enabled: idle, run: () => setFilter({ ...filter, owner: filter.owner === 'mine' ? 'all' : 'mine' }) }
  ])

  return (
    <div className={classes.todos}>
      <TodoFilters filter={filter} onChange={setFilter} />
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      {view !== null && items.length === 0 && <EmptyState title={t('todo.empty')} detail={t('todo.emptyDetail')} />}
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        data-autofocus
        aria-label={t('todo.list')}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        className={classes.list}
        data-empty={items.length === 0 || undefined}
        onKeyDown={onKeyDown}
      >
        <TodoGroups
          view={view}
          id={id}
          chosen={chosen?.id}
          onChoose={(item) => setPlace(items.indexOf(item))}
          onOpen={(item) => void open(item)}
        />
      </div>
      {changing && <TodoChange key={`${changing.change} ${changing.item.id}`} {...changing} onClose={() => onChanging(null)} />}
      {chosen && idle && (
        <div className={classes.foot}>
          <ActionButton
            tone="primary"
            label={t('todo.open')}
            keys="Enter"
            disabled={chosen.entryId === null}
            onPress={() => void open(chosen)}
          />
          <ActionButton action="todo.done" onPress={() => begin('done')} />
          <ActionButton action="todo.postpone" onPress={() => begin('postpone')} />
          <span className={classes.hint}>{t('todo.hint')}</span>
        </div>
      )}
    </div>
  )

  function begin(change: Change): void {
    if (chosen) onChanging({ change, item: chosen })
  }

  async function open({ entryId }: TodoListItem): Promise<void> {
    if (entryId !== null && (await runCall('desk.open', { entryId })) !== undefined) onDone()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = Math.max(0, Math.min(items.length - 1, Math.min(place, items.length - 1) + step))
      setPlace(next)
      document.getElementById(`${id}-${items[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      void open(chosen)
    }
  }
}
