import type { TodoListItem, TodosView } from '../../../shared/contract/todos'
import { useLanguage, useText } from '../../i18n'
import { dueText } from '../../lib/due-text'
import { formatCount } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './todo-list.module.css'
import { todoTitle } from './todo-title'

interface TodoGroupsProps {
  readonly view: TodosView | null
  /** Goes before the id of each option. */
  readonly id: string
  readonly chosen: string | undefined
  readonly onChoose: (item: TodoListItem) => void
  readonly onOpen: (item: TodoListItem) => void
}

/** The groups of a list of to-dos with their counts. */
export function TodoGroups({ view, id, chosen, onChoose, onOpen }: TodoGroupsProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const filled = view?.groups.filter(({ count }) => count > 0) ?? []
  return filled.map(({ group, count, items }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
    <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={classes.group}>
      <div id={`${id}-${group}`} className={classes.heading} data-group={group} role="presentation">
        {t(`todo.group.${group}`)} <span className={classes.count}>{formatCount(count)}</span>
      </div>
      {items.map((item) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list box around it keeps the focus and has the keys
        <div
          key={item.id}
          id={`${id}-${item.id}`}
          role="option"
          aria-selected={item.id === chosen}
          className={classes.item}
          onClick={() => onChoose(item)}
          onDoubleClick={() => onOpen(item)}
        >
          <span className={classes.when} data-late={group === 'past' || undefined}>
            {dueText(item, language, now)}
          </span>
          <span className={classes.what}>
            <b>{todoTitle(item, t)}</b>
            {item.kind !== 'own' && item.detail !== '' && <span className={classes.detail}>{item.detail}</span>}
          </span>
          <span className={classes.who}>
            {item.company} {item.name === '' ? t('todo.nobody') : item.name}
            <span className={classes.owner}>{t('todo.owner', { owner: item.owner })}</span>
          </span>
        </div>
      ))}
      {count > items.length && <p className={classes.more}>{t('todo.more', { count: formatCount(count - items.length) })}</p>}
    </div>
  ))
}
