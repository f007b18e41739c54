import classes from './part-inputs.module.css'

interface TextPartProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly tall?: boolean
  readonly onChange: (value: string) => void
}

/** A text of the rep's own, in one line or, for the customer's words, in several. */
export function TextPart({ label, hint, value, tall = false, onChange }: TextPartProps) {
  if (tall) {
    return (
      <textarea
        className={classes.words}
        aria-label={label}
        placeholder={hint}
        rows={2}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <input
      className={classes.text}
      aria-label={label}
      placeholder={hint}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
