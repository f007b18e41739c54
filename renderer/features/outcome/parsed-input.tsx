import { useState } from 'react'
import classes from './part-inputs.module.css'

interface ParsedInputProps {
  readonly label: string
  readonly hint: string
  readonly width: 'day' | 'time'
  /** What was understood; empty when nothing was. */
  readonly value: string
  readonly parse: (text: string) => string | undefined
  readonly show: (value: string) => string
  readonly onChange: (value: string) => void
}

/** A line that reads what is typed as something definite, and shows what it understood once it is left. */
export function ParsedInput({ label, hint, width, value, parse, show, onChange }: ParsedInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const understood = typed === null || typed.trim() === '' || parse(typed) !== undefined
  return (
    <input
      className={classes[width]}
      aria-label={label}
      aria-invalid={!understood}
      placeholder={hint}
      maxLength={30}
      value={typed !== null && (understood || value === '') ? typed : value === '' ? '' : show(value)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(parse(event.currentTarget.value) ?? '')
      }}
      onBlur={() => understood && setTyped(null)}
    />
  )
}
