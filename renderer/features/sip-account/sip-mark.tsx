import type { AccountStatusWords } from './account-status'
import classes from './sip-account.module.css'

/** A sign for each state that differs in shape, so that its colour only repeats it. */
const SIGNS: Readonly<Record<AccountStatusWords['kind'], string>> = {
  none: '–',
  off: '–',
  connecting: '○',
  ready: '●',
  waiting: '△',
  failed: '!'
}

export function SipMark({ kind }: Pick<AccountStatusWords, 'kind'>) {
  return (
    <span className={classes.mark} data-kind={kind} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  )
}
