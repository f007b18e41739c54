import { useId } from 'react'
import classes from './segments.module.css'

interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Why it can't be chosen at present. */
  readonly unusable?: string
}

interface SegmentsProps<Value extends string> {
  /** Names the group; shown above it unless `compact`. */
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
  readonly compact?: boolean
  readonly disabled?: boolean
}

/** A choice among few, all of them in sight: radio buttons in one row. */
export function Segments<Value extends string>({ label, segments, value, onChoose, compact = false, disabled }: SegmentsProps<Value>) {
  const name = useId()
  return (
    <fieldset className={classes.group} disabled={disabled} data-compact={compact}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.row}>
        {segments.map((segment) => (
          <label key={segment.value} className={classes.segment}>
            <input
              type="radio"
              name={name}
              className={classes.input}
              checked={segment.value === value}
              disabled={segment.unusable !== undefined}
              title={segment.unusable}
              onChange={() => onChoose(segment.value)}
            />
            <span className={classes.word}>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
