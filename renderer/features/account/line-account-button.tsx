import { useText } from '../../i18n'
import classes from './account.module.css'
import { AccountMark } from './account-mark'
import { type AccountLine, useAccountStatus } from './account-status'

const LABELS = { sip: 'sip.button', twilio: 'twilio.button' } as const

/** How the line stands, in one word in the header; leads to its settings. */
export function LineAccountButton({ line, onOpen }: { readonly line: AccountLine; readonly onOpen: () => void }) {
  const t = useText()
  const { kind, word, reason, remedy } = useAccountStatus(line)
  const more = [reason, remedy, t('sip.openSettings')].filter((part) => part !== '').join(' ')
  return (
    <div role="status" className={classes.place}>
      <button
        type="button"
        className={classes.button}
        data-kind={kind}
        aria-label={t(LABELS[line], { state: word })}
        title={more}
        onClick={onOpen}
      >
        <AccountMark kind={kind} />
        <span className={classes.word}>{word}</span>
      </button>
    </div>
  )
}
