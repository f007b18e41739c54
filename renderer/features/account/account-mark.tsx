import classes from './account.module.css'
import type { AccountStatusWords } from './account-status'

/** A sign for each state that differs in shape, so that its colour only repeats it. */
const SIGNS: Readonly<Record<AccountStatusWords['kind'], string>> = {
  none: '–',
  off: '–',
  connecting: '○',
  ready: '●',
  waiting: '△',
  failed: '!'
}

export function AccountMark({ kind }: Pick<AccountStatusWords, 'kind'>) {
  return (
    <span className={classes.mark} data-kind={kind} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  )
}
