import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../../actions'
import { runCall } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import classes from './dial-pad.module.css'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const
/** So many are shown; older ones move out of sight. */
const SHOWN = 24

/** Sends tones into the call, typed or pressed. They go out one by one and cannot be taken back. */
export function DialPad({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const [sent, setSent] = useState('')
  const pad = useRef<HTMLElement>(null)
  // Escape closes it from the field and from every key alike
  useEffect(() => {
    const element = pad.current
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.shiftKey || isComposing(event)) return
      event.preventDefault()
      onClose()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [onClose])
  return (
    <aside ref={pad} className={classes.pad} aria-label={t('call.digits.open')}>
      <TextInput
        label={t('call.digits.field')}
        value={sent}
        autoFocus
        inputMode="tel"
        autoComplete="off"
        onChange={(event) => send(event.currentTarget.value.slice(sent.length))}
      />
      <fieldset className={classes.keys} aria-label={t('call.digits.keys')}>
        {KEYS.map((key) => (
          <button key={key} type="button" className={classes.key} onClick={() => send(key)}>
            {key}
          </button>
        ))}
      </fieldset>
      <ActionButton label={t('call.digits.close')} keys="Escape" onPress={onClose} />
    </aside>
  )

  function send(typed: string): void {
    const digits = typed.normalize('NFKC').replaceAll(/[^0-9*#]/g, '')
    if (digits === '') return
    setSent(`${sent}${digits}`.slice(-SHOWN))
    void runCall('call.digits', { digits })
  }
}
