import type { SoundTestNews } from '../../../shared/contract/line-audio'
import type { Language, Translate } from '../../i18n'
import { endText } from '../../lib/end-text'
import { errorText } from '../../lib/error-text'

/** Where a test of the sound is, or how it went, with what to do. */
export function soundTestText(news: SoundTestNews, t: Translate, language: Language): string {
  return `${t(`audio.test.${news.test}`)}：${news.test === 'echo' ? echoText(news, t, language) : t(`audio.testState.${news.state}`)}`
}

function echoText({ state, end, roundTrip }: SoundTestNews, t: Translate, language: Language): string {
  if (state === 'done') return roundTrip == null ? t('audio.echo.done') : t('audio.echo.doneIn', { value: Math.round(roundTrip) })
  if (state === 'quiet') return t('audio.echo.quiet')
  if (state !== 'failed' || end === undefined) return t(`audio.testState.${state}`)
  const remedy = end.kind === 'failed' ? errorText(end, language).remedy : t('audio.echo.remedy')
  return t('audio.echo.failed', { reason: endText(end, t, language), remedy })
}
