import type { ReactNode } from 'react'
import { type ActionId, entryOf, keyCaps, shownKey } from '../actions'
import { useText } from '../i18n'
import classes from './action-button.module.css'
import { KeyHint } from './key-hint'

/** A button either does what an action does, and has its word, keys and tooltip from there, or it has a word of its own. */
type Naming =
  | { readonly action: ActionId; readonly label?: string; readonly keys?: undefined }
  | {
      readonly action?: undefined
      readonly label: string
      /** The key that does the same, shown beside the word. */
      readonly keys?: string
    }

type ActionButtonProps = Naming & {
  readonly onPress: () => void
  readonly tone?: 'plain' | 'primary' | 'danger' | 'quiet'
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly className?: string
  readonly children?: ReactNode
}

/** A button with its word and its key. It keeps its place and size whatever its state. */
export function ActionButton(props: ActionButtonProps) {
  const { action, label, keys, onPress, tone = 'plain', pressed, disabled, className, children } = props
  const t = useText()
  const entry = action && entryOf(action)
  const key = entry ? shownKey(entry) : keys
  return (
    <button
      type="button"
      className={className === undefined ? classes.button : `${classes.button} ${className}`}
      data-tone={tone}
      aria-pressed={pressed}
      aria-keyshortcuts={key}
      title={entry && tooltip()}
      disabled={disabled}
      onClick={onPress}
    >
      <span>{label ?? (entry && t(entry.label))}</span>
      {children}
      {key !== undefined && <KeyHint keys={key} />}
    </button>
  )

  /** What it does and every key for it, those that work while typing too. */
  function tooltip(): string | undefined {
    if (!entry) return undefined
    const all = [...new Set([...entry.keys, ...(entry.inFieldKeys ?? [])])].map((combination) => keyCaps(combination).join('+'))
    return all.length === 0 ? t(entry.label) : t('actions.tooltip', { label: t(entry.label), keys: all.join(' / ') })
  }
}
