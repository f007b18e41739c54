import { type Action, groupOf, shownKey } from '../../actions'
import { useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './palette.module.css'

interface ActionOptionProps {
  readonly id: string
  readonly action: Action
  readonly active: boolean
  readonly onOpen: () => void
}

/** One action with its group and the key that would have done it at once. */
export function ActionOption({ id, action, active, onOpen }: ActionOptionProps) {
  const t = useText()
  const key = shownKey(action)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox above keeps the focus and has the keys
    <div id={id} role="option" aria-selected={active} aria-keyshortcuts={key} className={classes.option} onClick={onOpen}>
      <span className={classes.position} aria-hidden="true" />
      <span className={classes.who}>{action.label}</span>
      <span className={classes.aside}>
        <span className={classes.group}>{t(`actions.groups.${groupOf(action)}`)}</span>
        <span className={classes.key}>{key !== undefined && <KeyHint keys={key} />}</span>
      </span>
    </div>
  )
}
