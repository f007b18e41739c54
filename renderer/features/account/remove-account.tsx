import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './account.module.css'

interface RemoveAccountProps {
  readonly callOpen: boolean
  readonly onRemove: () => Promise<void>
}

const QUESTION_ID = 'remove-account'

/** Forgets the account, after having said what that does. */
export function RemoveAccount({ callOpen, onRemove }: RemoveAccountProps) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) document.getElementById(QUESTION_ID)?.focus()
    else if (wasAsking.current) button.current?.querySelector('button')?.focus()
    wasAsking.current = asking
  }, [asking])
  if (!asking)
    return (
      <div ref={button}>
        <ActionButton label={t('sip.remove')} disabled={callOpen} onPress={() => setAsking(true)} />
      </div>
    )
  return (
    <section className={classes.question} aria-labelledby={QUESTION_ID}>
      <h5 id={QUESTION_ID} tabIndex={-1} className={classes.heading}>
        {t('sip.removeAsk')}
      </h5>
      <p className={classes.text}>{t('sip.removeEffect')}</p>
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} onPress={() => setAsking(false)} />
        <ActionButton
          tone="danger"
          label={t('sip.removeRun')}
          disabled={callOpen}
          onPress={() => void onRemove().then(() => setAsking(false))}
        />
      </div>
    </section>
  )
}
