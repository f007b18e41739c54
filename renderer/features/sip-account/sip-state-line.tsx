import { useText } from '../../i18n'
import classes from './sip-account.module.css'
import { SipMark } from './sip-mark'
import { useSipStatus } from './sip-status'

/** How the line stands at this moment, and what to do where it does not. */
export function SipStateLine() {
  const t = useText()
  const { kind, word, reason, remedy } = useSipStatus()
  return (
    <div role="status" aria-label={t('sip.state')} className={classes.state} data-kind={kind}>
      <SipMark kind={kind} />
      <p className={classes.text}>
        <b>{word}</b>
        {reason !== '' && t('sip.reason', { reason })}
        {remedy !== '' && <span className={classes.remedy}>{remedy}</span>}
      </p>
    </div>
  )
}
