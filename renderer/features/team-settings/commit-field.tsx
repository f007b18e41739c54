import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from '../../actions'
import classes from './team-settings.module.css'

interface CommitFieldProps {
  readonly label: string
  /** Whether its label is only for who can't see the place it stands in. */
  readonly bare?: boolean
  readonly type?: 'text' | 'time' | 'number'
  readonly value: string
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly unit?: string
  readonly disabled?: boolean
  /** Answers whether it was taken; what was refused goes back to what holds. */
  readonly onCommit: (value: string) => Promise<boolean>
}

/** A field that is saved when it is left or by Enter, and set back by Escape: what is half typed binds nobody. */
export function CommitField({
  label,
  bare = false,
  type = 'text',
  value,
  min,
  max,
  maxLength,
  unit,
  disabled,
  onCommit
}: CommitFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <span className={classes.field}>
      <label htmlFor={id} className={bare ? classes.hidden : classes.fieldLabel}>
        {label}
      </label>
      <span className={classes.fieldInput}>
        <input
          id={id}
          className={classes.input}
          data-type={type}
          type={type}
          value={typed ?? value}
          min={min}
          max={max}
          maxLength={maxLength}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void commit()}
          onKeyDown={onKeyDown}
        />
        {unit !== undefined && <span className={classes.unit}>{unit}</span>}
      </span>
    </span>
  )

  async function commit(): Promise<void> {
    const text = typed?.trim()
    if (text === undefined) return
    if (text !== '' && text !== value) await onCommit(text)
    setTyped(null)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void commit()
    } else if (event.key === 'Escape' && typed !== null && typed !== value) {
      // the first Escape takes the typing back, the next one closes the settings
      event.stopPropagation()
      event.preventDefault()
      setTyped(null)
    }
  }
}
