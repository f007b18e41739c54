import type { CallQuality } from '../../../shared/domain/call/quality/call-quality'
import type { Translate } from '../../i18n'

const SEPARATOR = ' · '

/** How a whole call sounded, in one line. */
export function qualityText({ opinion, roundTrip, jitter, loss, poorSeconds, oneWay }: CallQuality, t: Translate): string {
  return [
    opinion === null
      ? t('audio.quality.unheard')
      : t('audio.quality.all', {
          opinion: opinion.mean.toFixed(1),
          least: opinion.minimum.toFixed(1),
          jitter: Math.round(jitter?.mean ?? 0),
          loss: (loss * 100).toFixed(1)
        }),
    roundTrip === null ? '' : t('audio.quality.delay', { mean: Math.round(roundTrip.mean), most: Math.round(roundTrip.maximum) }),
    poorSeconds === 0 ? '' : t('audio.quality.poor', { seconds: poorSeconds }),
    oneWay ? t('audio.quality.oneWay') : ''
  ]
    .filter((part) => part !== '')
    .join(SEPARATOR)
}
