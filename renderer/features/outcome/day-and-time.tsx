import { useText } from '../../i18n'
import classes from './part-inputs.module.css'

interface DayInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (date: string) => void
}

export function DayInput({ label, value, onChange }: DayInputProps) {
  return (
    <input
      className={classes.day}
      type="date"
      aria-label={label}
      max="2099-12-31"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface DayAndTimeProps {
  readonly label: string
  readonly date: string
  readonly time: string
  readonly timeOptional?: boolean
  readonly onChange: (date: string, time: string) => void
}

/** A day and a time of day, typed in Japanese time. */
export function DayAndTime({ label, date, time, timeOptional = false, onChange }: DayAndTimeProps) {
  const t = useText()
  return (
    <span className={classes.pair}>
      <DayInput label={`${label} ${t('outcome.date')}`} value={date} onChange={(next) => onChange(next, time)} />
      <input
        className={classes.time}
        type="time"
        step={300}
        aria-label={`${label} ${t(timeOptional ? 'outcome.timeOptional' : 'outcome.time')}`}
        value={time}
        onChange={(event) => onChange(date, event.currentTarget.value)}
      />
      {timeOptional && <span className={classes.optional}>{t('outcome.timeOptional')}</span>}
    </span>
  )
}
