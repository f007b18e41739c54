import classes from './sip-account.module.css'
import type { SipStatusWords } from './sip-status'

/** A sign for each state that differs in shape, so that its colour only repeats it. */
const SIGNS: Readonly<Record<SipStatusWords['kind'], string>> = {
  none: '–',
  off: '–',
  connecting: '○',
  ready: '●',
  waiting: '△',
  failed: '!'
}

export function SipMark({ kind }: Pick<SipStatusWords, 'kind'>) {
  return (
    <span className={classes.mark} data-kind={kind} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  )
}
