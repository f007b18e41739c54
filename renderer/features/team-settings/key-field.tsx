import { type KeyboardEvent, useId, useState } from 'react'
import { deskActionOf, entryOf, isComposing } from '../../actions'
import { useText } from '../../i18n'
import classes from './team-settings.module.css'

interface KeyFieldProps {
  /** As definitions name it: `a`, `shift+a`. */
  readonly keys: string
  readonly disabled: boolean
  readonly onChoose: (keys: string) => Promise<boolean>
}

/** The key of an outcome: it is chosen by pressing it. The desk's own keys are not to be had. */
export function KeyField({ keys, disabled, onChoose }: KeyFieldProps) {
  const t = useText()
  const id = useId()
  const [taken, setTaken] = useState<ReturnType<typeof deskActionOf>>()
  return (
    <span className={classes.field}>
      <label htmlFor={id} className={classes.fieldLabel}>
        {t('teamSettings.outcomes.key')}
      </label>
      <input
        id={id}
        className={classes.input}
        data-type="number"
        readOnly
        disabled={disabled}
        value={keys.replace('shift+', '⇧').toUpperCase()}
        onKeyDown={onKeyDown}
      />
      <span role="alert">
        {taken && <span className={classes.does}>{t('teamSettings.outcomes.keyOfDesk', { action: t(entryOf(taken).label) })}</span>}
      </span>
    </span>
  )

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey || !/^[a-z]$/i.test(event.key)) return
    event.preventDefault()
    const chosen = `${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
    const action = deskActionOf(chosen)
    setTaken(action)
    if (action === undefined && chosen !== keys) void onChoose(chosen)
  }
}
