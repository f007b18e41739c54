import type { ReactNode } from 'react'
import classes from './action-button.module.css'
import { KeyHint } from './key-hint'

interface ActionButtonProps {
  readonly label: string
  /** The key that does the same, shown beside the word. */
  readonly keys?: string
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
  const { label, keys, onPress, tone = 'plain', pressed, disabled, className, children } = props
  return (
    <button
      type="button"
      className={className === undefined ? classes.button : `${classes.button} ${className}`}
      data-tone={tone}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onPress}
    >
      <span>{label}</span>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  )
}
