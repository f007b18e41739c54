import { keyCaps } from '../actions'
import classes from './key-hint.module.css'

interface KeyHintProps {
  /** As actions name them: `d`, `Shift+Escape`. */
  readonly keys: string
  /** Puts all of them on one cap with ⇧ for Shift, where room is scarce. */
  readonly compact?: boolean
  /** Where the keys are what is told, not a side note of a control. */
  readonly spoken?: boolean
}

/** The keys printed beside what they do. Screen readers get them from `aria-keyshortcuts` of the control instead. */
export function KeyHint({ keys, compact = false, spoken = false }: KeyHintProps) {
  const caps = keyCaps(keys)
  return (
    <span className={classes.hint} data-compact={compact || undefined} aria-hidden={!spoken}>
      {(compact ? [caps.join('').replace('Shift', '⇧')] : caps).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
