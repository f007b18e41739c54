import { useText } from '../../i18n'
import classes from './account.module.css'
import { AccountMark } from './account-mark'
import { type AccountLine, useAccountStatus } from './account-status'

/** How the line stands at this moment, and what to do where it does not. */
export function AccountStateLine({ line }: { readonly line: AccountLine }) {
  const t = useText()
  const { kind, word, reason, remedy } = useAccountStatus(line)
  return (
    <div role="status" aria-label={t('sip.state')} className={classes.state} data-kind={kind}>
      <AccountMark kind={kind} />
      <p className={classes.text}>
        <b>{word}</b>
        {reason !== '' && t('sip.reason', { reason })}
        {remedy !== '' && <span className={classes.remedy}>{remedy}</span>}
      </p>
    </div>
  )
}
