import { useEffect, useState } from 'react'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './health.module.css'

interface DiagnosticsProps {
  /** The action that copies, which has its key from where this stands. */
  readonly action: 'health.copy' | 'crash.copy'
  readonly copied: boolean
  readonly onCopy: () => void
}

/** The text that an administrator would get, to be read before it is copied. */
export function Diagnostics({ action, copied, onCopy }: DiagnosticsProps) {
  const t = useText()
  const [text, setText] = useState('')
  useEffect(() => {
    void callMain('health.diagnostics', undefined).then((answer) => answer.ok && setText(answer.value))
  }, [])
  return (
    <section className={classes.diagnostics} aria-label={t('health.diagnostics')}>
      <p className={classes.detail}>{t('health.diagnosticsNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by key */}
      <pre className={classes.text} tabIndex={0}>
        {text}
      </pre>
      <div className={classes.row}>
        <ActionButton action={action} onPress={onCopy} />
        <span role="status">{copied && t('health.copied')}</span>
      </div>
    </section>
  )
}
