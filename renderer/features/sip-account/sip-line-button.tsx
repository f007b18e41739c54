import { useText } from '../../i18n'
import classes from './sip-account.module.css'
import { SipMark } from './sip-mark'
import { useSipStatus } from './sip-status'

/** How the line stands, in one word in the header; leads to its settings. */
export function SipLineButton({ onOpen }: { readonly onOpen: () => void }) {
  const t = useText()
  const { kind, word, reason, remedy } = useSipStatus()
  const more = [reason, remedy, t('sip.openSettings')].filter((part) => part !== '').join(' ')
  return (
    <div role="status" className={classes.place}>
      <button
        type="button"
        className={classes.button}
        data-kind={kind}
        aria-label={t('sip.button', { state: word })}
        title={more}
        onClick={onOpen}
      >
        <SipMark kind={kind} />
        <span className={classes.word}>{word}</span>
      </button>
    </div>
  )
}
