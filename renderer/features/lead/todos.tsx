import type { TodoView } from '../../../shared/contract/desk-snapshot'
import { localDate } from '../../../shared/lib/time'
import { useLanguage, useText } from '../../i18n'
import { formatDate, formatDateTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { SectionTitle, Tag } from '../../ui'
import classes from './dated-list.module.css'

/** What has not been done yet for this lead. */
export function Todos({ todos }: { readonly todos: readonly TodoView[] }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  if (todos.length === 0) return null
  return (
    <>
      <SectionTitle>{t('lead.todos')}</SectionTitle>
      <ul className={classes.list}>
        {todos.map((todo) => (
          <li key={todo.id} className={classes.item} data-wide>
            <span className={classes.when}>{dueText(todo)}</span>
            <span>
              {todo.kind === 'own' ? todo.detail : t(`lead.todo.${todo.kind}`)}{' '}
              {isOverdue(todo) && <Tag tone="look">{t('lead.todoOverdue')}</Tag>}
              {todo.kind !== 'own' && todo.detail !== '' && <span className={classes.detail}>{todo.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )

  function dueText({ dueAt, dueOn }: TodoView): string {
    if (dueAt !== null) return formatDateTime(dueAt, language, now)
    return dueOn === null ? '' : formatDate(dueOn, language, now)
  }

  function isOverdue({ dueAt, dueOn }: TodoView): boolean {
    return dueAt !== null ? dueAt < now : dueOn !== null && dueOn < localDate(now)
  }
}
