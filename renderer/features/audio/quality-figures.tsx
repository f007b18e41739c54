import type { QualityView } from '../../../shared/contract/line-audio'
import { type Translate, useText } from '../../i18n'
import { FieldRow, FieldRows } from '../../ui'
import classes from './audio.module.css'
import { useAudio } from './audio-store'
import { opinionWord } from './opinion-word'

/** How the present call sounds, or how the last one did; what is wrong, with what to do. */
export function QualityFigures() {
  const t = useText()
  const quality = useAudio(({ view }) => view?.quality ?? null)
  if (quality === null) return <p className={classes.note}>{t('audio.quality.none')}</p>
  return (
    <div className={classes.quality}>
      <p className={classes.note}>{t(quality.live ? 'audio.quality.present' : 'audio.quality.last')}</p>
      <FieldRows>
        <FieldRow label={t('audio.quality.opinion')}>{opinionText(quality, t)}</FieldRow>
        <FieldRow label={t('audio.quality.roundTrip')}>
          {quality.roundTrip === null
            ? t('audio.quality.unknown')
            : t('audio.quality.milliseconds', { value: Math.round(quality.roundTrip) })}
        </FieldRow>
        <FieldRow label={t('audio.quality.jitter')}>{t('audio.quality.milliseconds', { value: Math.round(quality.jitter) })}</FieldRow>
        <FieldRow label={t('audio.quality.loss')}>{t('audio.quality.lossText', { value: percent(quality.loss) })}</FieldRow>
      </FieldRows>
      <ul className={classes.alarms} role="status">
        {quality.alarms.map((alarm) => (
          <li key={alarm}>
            <b>{t(`audio.alarm.${alarm}`)}</b> {t(`audio.remedy.${alarm}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function opinionText({ opinion }: QualityView, t: Translate): string {
  if (opinion === null) return t('audio.quality.silent')
  return t('audio.quality.opinionText', { value: opinion.toFixed(1), word: t(`audio.quality.words.${opinionWord(opinion)}`) })
}

/** A fraction in percent with one decimal. */
function percent(fraction: number): string {
  return (fraction * 100).toFixed(1)
}
