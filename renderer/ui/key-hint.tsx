import { keyCaps } from '../actions'
import classes from './key-hint.module.css'

interface KeyHintProps {
  /** As actions name them: `d`, `Shift+Escape`. */
  readonly keys: string
}

/** The keys printed beside what they do. Screen readers get them from `aria-keyshortcuts` of the control instead. */
export function KeyHint({ keys }: KeyHintProps) {
  return (
    <span className={classes.hint} aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
