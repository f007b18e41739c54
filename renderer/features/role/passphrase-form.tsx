import type { ReactNode } from 'react'
import { isComposing } from '../../actions'
import { ActionButton } from '../../ui'
import classes from './passphrase-form.module.css'

interface PassphraseFormProps {
  readonly label: string
  readonly tone?: 'plain' | 'primary'
  readonly ready: boolean
  /** What else to know, below the button. */
  readonly note?: string
  /** Why the last try failed. */
  readonly failure: string | undefined
  readonly onSubmit: () => Promise<void>
  readonly children: ReactNode
}

/** Fields and the button that sends them; Enter in a field sends too. */
export function PassphraseForm({ label, tone = 'primary', ready, note, failure, onSubmit, children }: PassphraseFormProps) {
  return (
    <form
      className={classes.form}
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event.nativeEvent) || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        if (ready) void onSubmit()
      }}
    >
      {children}
      <p className={classes.failure} role="alert">
        {failure}
      </p>
      <div>
        <ActionButton tone={tone} label={label} disabled={!ready} onPress={() => void onSubmit()} />
      </div>
      {note !== undefined && <p className={classes.note}>{note}</p>}
    </form>
  )
}
