import { type ReactNode, useId } from 'react'
import { meterOf, SILENCE } from '../../../shared/domain/call/audio/loudness'
import { useText } from '../../i18n'
import classes from './audio.module.css'

interface LoudnessMeterProps {
  readonly label: string
  /** In decibels below full scale; null while nothing is measured. */
  readonly loudness: number | null
  /** What there is to say of it. */
  readonly children?: ReactNode
}

/** How loud something is, live. */
export function LoudnessMeter({ label, loudness, children }: LoudnessMeterProps) {
  const t = useText()
  const id = useId()
  const percent = Math.round(meterOf(loudness ?? SILENCE) * 100)
  return (
    <div className={classes.level}>
      <span id={id}>{label}</span>
      <meter
        aria-labelledby={id}
        aria-valuetext={t('audio.levelText', { value: percent })}
        min={0}
        max={100}
        value={percent}
        className={classes.meter}
      />
      {children}
    </div>
  )
}
