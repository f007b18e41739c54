import type { KeyboardEvent } from 'react'
import type { CallAnalysis } from '../../../shared/domain/recording/call-analysis'
import { useText } from '../../i18n'
import { formatDuration } from '../../lib/format'
import classes from './waveform.module.css'

/** How far an arrow key and a page key go, in milliseconds. */
const STEP = 5_000
const PAGE = 30_000
/** The middle line of the drawing, and how far a bar reaches from it at most. */
const MIDDLE = 50
const REACH = 46

interface WaveformProps {
  /** Null while nothing is known of the sound: then only the place in it is shown. */
  readonly analysis: CallAnalysis | null
  readonly at: number
  readonly length: number
  readonly onSeek: (to: number) => void
  readonly onToggle: () => void
}

/** The rep above the line, the customer below it; a slider for the place in the recording lies over both. Space plays and pauses. */
export function Waveform({ analysis, at, length, onSeek, onToggle }: WaveformProps) {
  const t = useText()
  const bars = Math.max(1, analysis?.ownWave.length ?? 0)
  const scale = (time: number): number => (length === 0 ? 0 : (time / length) * bars)
  return (
    <div className={classes.waveform}>
      <span className={classes.side} data-side="own" aria-hidden="true">
        {t('recording.own')}
      </span>
      <span className={classes.side} data-side="far" aria-hidden="true">
        {t('recording.far')}
      </span>
      <svg className={classes.drawing} viewBox={`0 0 ${bars} 100`} preserveAspectRatio="none" aria-hidden="true">
        {analysis?.talk.silences.map(({ from, to }) => (
          <rect key={from} className={classes.silence} x={scale(from)} y="0" width={scale(to) - scale(from)} height="100" />
        ))}
        {analysis && <path className={classes.own} d={barsOf(analysis.ownWave, -1)} />}
        {analysis && <path className={classes.far} d={barsOf(analysis.farWave, 1)} />}
        {analysis?.talk.overlaps.map(({ from, to }) => (
          <rect key={from} className={classes.overlap} x={scale(from)} y="96" width={scale(to) - scale(from)} height="4" />
        ))}
        <rect className={classes.ahead} x={scale(at)} y="0" width={Math.max(0, bars - scale(at))} height="100" />
        <line className={classes.head} x1={scale(at)} x2={scale(at)} y1="0" y2="100" />
      </svg>
      <input
        type="range"
        className={classes.slider}
        aria-label={t('recording.position')}
        aria-valuetext={t('recording.positionText', { at: formatDuration(at), length: formatDuration(length) })}
        min={0}
        max={length}
        step={100}
        value={Math.min(at, length)}
        onChange={(event) => onSeek(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  )

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = placeAfter(event.key)
    if (to === undefined && event.key !== ' ') return
    event.preventDefault()
    if (to === undefined) onToggle()
    else onSeek(Math.min(length, Math.max(0, to)))
  }

  function placeAfter(key: string): number | undefined {
    if (key === 'Home') return 0
    if (key === 'End') return length
    const by = SEEKS[key]
    return by === undefined ? undefined : at + by
  }
}

const SEEKS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -PAGE,
  PageUp: PAGE
}

/** One path for all bars of a side: they grow up or down from the middle. */
function barsOf(wave: readonly number[], direction: 1 | -1): string {
  return wave
    .map((height, bar) => {
      // a quiet voice is to be seen as well
      const reach = Math.sqrt(height / 100) * REACH
      return reach === 0 ? '' : `M${bar + 0.5} ${MIDDLE}V${(MIDDLE + direction * reach).toFixed(1)}`
    })
    .join('')
}
