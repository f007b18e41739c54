import type { Segment } from '../../../shared/domain/script/line'
import { useText } from '../../i18n'
import classes from './spoken-lines.module.css'

/** The words to say, large: the script's own, filled values in the accent colour, and gaps by their name. */
export function SpokenLines({ paragraphs }: { readonly paragraphs: readonly (readonly Segment[])[] }) {
  const t = useText()
  const spoken = paragraphs.filter((segments) => segments.length > 0)
  return (
    <section className={classes.say} aria-label={t('script.say')} lang="ja">
      {spoken.length === 0 && <p className={classes.nothing}>{t('script.nothingToSay')}</p>}
      {spoken.map((segments, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
        <p key={index} className={classes.paragraph}>
          {segments.map((segment, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
            <SpokenSegment key={place} segment={segment} />
          ))}
        </p>
      ))}
    </section>
  )
}

function SpokenSegment({ segment }: { readonly segment: Segment }) {
  const t = useText()
  if (segment.kind === 'text') return segment.text
  if (segment.kind === 'value') return <span className={classes.value}>{segment.text}</span>
  return (
    <span className={classes.gap} title={t('script.gap', { label: segment.label })}>
      {t('script.gapMark', { label: segment.label })}
    </span>
  )
}
