import type { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import { useLanguage, useText } from '../../i18n'
import { formatWeekday } from '../../lib/format'
import { CommitField } from './commit-field'
import classes from './team-settings.module.css'

interface HoursFieldsProps {
  /** Whose hours they are. */
  readonly label: string
  readonly hours: CallingHours
  readonly disabled: boolean
  readonly onChange: (hours: CallingHours) => Promise<boolean>
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Weekdays to press, and from when to when. One weekday stays. */
export function HoursFields({ label, hours, disabled, onChange }: HoursFieldsProps) {
  const t = useText()
  const language = useLanguage()
  const { weekdays, opens, closes } = hours
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its fields
    <div role="group" aria-label={label} className={classes.hours}>
      <span className={classes.weekdays}>
        {WEEKDAYS.map((weekday) => (
          <button
            key={weekday}
            type="button"
            className={classes.weekday}
            aria-pressed={weekdays.includes(weekday)}
            aria-label={t('teamSettings.hours.weekday', { weekday: formatWeekday(weekday, language) })}
            disabled={disabled || (weekdays.length === 1 && weekdays.includes(weekday))}
            onClick={() => void onChange({ ...hours, weekdays: toggled(weekday) })}
          >
            {formatWeekday(weekday, language)}
          </button>
        ))}
      </span>
      <CommitField
        label={t('teamSettings.hours.begins')}
        bare
        type="time"
        value={opens}
        disabled={disabled}
        onCommit={(value) => onChange({ ...hours, opens: value })}
      />
      <span aria-hidden="true">–</span>
      <CommitField
        label={t('teamSettings.hours.ends')}
        bare
        type="time"
        value={closes}
        disabled={disabled}
        onCommit={(value) => onChange({ ...hours, closes: value })}
      />
    </div>
  )

  function toggled(weekday: number): number[] {
    return WEEKDAYS.filter((each) => weekdays.includes(each) !== (each === weekday))
  }
}
