import { parseDay, parseTime } from '../../../shared/lib/parse-moment'
import { localDate } from '../../../shared/lib/time'
import { useLanguage, useText } from '../../i18n'
import { formatDate } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ParsedInput } from './parsed-input'

interface DayInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (date: string) => void
}

/** A day, typed as people jot it down and shown with its weekday. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  return (
    <ParsedInput
      label={label}
      hint={t('outcome.dateHint')}
      width="day"
      value={value}
      parse={(text) => parseDay(text, localDate(now))}
      show={(date) => formatDate(date, language, now)}
      onChange={onChange}
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

/** A day and a time of day in Japan. */
export function DayAndTime({ label, date, time, timeOptional = false, onChange }: DayAndTimeProps) {
  const t = useText()
  const timeLabel = t(timeOptional ? 'outcome.timeOptional' : 'outcome.time')
  return (
    <>
      <DayInput label={`${label} ${t('outcome.date')}`} value={date} onChange={(next) => onChange(next, time)} />
      <ParsedInput
        label={`${label} ${timeLabel}`}
        hint={timeOptional ? timeLabel : t('outcome.timeHint')}
        width="time"
        value={time}
        parse={parseTime}
        show={(known) => known}
        onChange={(next) => onChange(date, next)}
      />
    </>
  )
}
