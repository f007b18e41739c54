import type { CallAnalysis } from '../../../shared/domain/recording/call-analysis'
import { ownShare } from '../../../shared/domain/recording/talk-figures'
import { type Interval, totalLength } from '../../../shared/lib/intervals'
import { useText } from '../../i18n'
import { formatDuration } from '../../lib/format'
import classes from './talk-facts.module.css'

/** Places that are offered to be heard at once; the count tells of all. */
const MOST_PLACES = 6

interface TalkFactsProps {
  readonly talk: CallAnalysis['talk']
  readonly onSeek: (to: number) => void
}

/** Who spoke how much, how long at a time, and where nobody or both did. Each leads to where it can be heard. */
export function TalkFacts({ talk, onSeek }: TalkFactsProps) {
  const t = useText()
  const share = ownShare(talk)
  const own = share === null ? 0 : Math.round(share * 100)
  return (
    <dl className={classes.facts}>
      <dt>{t('recording.share')}</dt>
      <dd>
        {share === null ? (
          t('recording.shareNone')
        ) : (
          <>
            <span className={classes.bar} aria-hidden="true">
              <span className={classes.ownPart} style={{ width: `${own}%` }} />
            </span>
            {t('recording.shareText', { own, far: 100 - own })}
          </>
        )}
      </dd>
      <dt>{t('recording.monologue')}</dt>
      <dd className={classes.places}>
        {talk.ownMonologue === null && talk.farMonologue === null && t('recording.never')}
        {talk.ownMonologue && (
          <Place words={t('recording.monologueOwn', { duration: spanOf(talk.ownMonologue) })} of={talk.ownMonologue} onSeek={onSeek} />
        )}
        {talk.farMonologue && (
          <Place words={t('recording.monologueFar', { duration: spanOf(talk.farMonologue) })} of={talk.farMonologue} onSeek={onSeek} />
        )}
      </dd>
      <dt>{t('recording.silences')}</dt>
      <dd className={classes.places}>{placesOf(talk.silences)}</dd>
      <dt>{t('recording.overlaps')}</dt>
      <dd className={classes.places}>{placesOf(talk.overlaps)}</dd>
    </dl>
  )

  function placesOf(intervals: readonly Interval[]) {
    if (intervals.length === 0) return t('recording.never')
    return (
      <>
        {t('recording.count', { count: intervals.length, duration: formatDuration(totalLength(intervals)) })}
        {intervals.slice(0, MOST_PLACES).map((interval) => (
          <Place key={interval.from} words={formatDuration(interval.from)} of={interval} onSeek={onSeek} />
        ))}
      </>
    )
  }
}

interface PlaceProps {
  readonly words: string
  readonly of: Interval
  readonly onSeek: (to: number) => void
}

/** Leads to a place in the recording. */
function Place({ words, of: { from }, onSeek }: PlaceProps) {
  const t = useText()
  return (
    <button
      type="button"
      className={classes.place}
      title={t('recording.seekTo', { at: formatDuration(from) })}
      onClick={() => onSeek(from)}
    >
      {words}
    </button>
  )
}

function spanOf({ from, to }: Interval): string {
  return formatDuration(to - from)
}
