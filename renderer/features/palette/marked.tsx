import { markedParts } from '../../../shared/domain/search/mark'
import classes from './palette.module.css'

/** A text with the part that was searched for marked. */
export function Marked({ text, searched }: { readonly text: string; readonly searched: string }) {
  let at = 0
  return markedParts(text, searched).map((part) => {
    at += part.text.length
    return part.marked ? (
      <mark key={at} className={classes.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={at}>{part.text}</span>
    )
  })
}
