import { VisuallyHidden } from '@mantine/core'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './todo-button.module.css'
import { showTodos } from './todo-surface'

/** How many of the rep's own to-dos are late and how many are for today; opens the list. */
export function TodoButton() {
  const t = useText()
  const past = useDesk(({ snapshot }) => snapshot?.todoCounts.past ?? 0)
  const today = useDesk(({ snapshot }) => snapshot?.todoCounts.today ?? 0)
  return (
    <button type="button" className={classes.button} aria-keyshortcuts="Control+t" onClick={showTodos}>
      <span>{t('todo.title')}</span> <VisuallyHidden component="span">{t('todo.group.past')} </VisuallyHidden>
      <span className={classes.past} data-some={past > 0 || undefined}>
        {formatCount(past)}
      </span>{' '}
      <VisuallyHidden component="span">{t('todo.group.today')} </VisuallyHidden>
      <span className={classes.today}>{formatCount(today)}</span>
    </button>
  )
}
