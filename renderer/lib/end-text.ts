import type { EndReason } from '../../shared/domain/call/end-reason'
import { errorCatalogue } from '../../shared/errors/catalogue'
import type { Language, Translate } from '../i18n'

/** How a call ended, in a few words: the rep, the far side, or what failed. */
export function endText(reason: EndReason, t: Translate, language: Language): string {
  return reason.kind === 'failed' ? errorCatalogue[reason.code][language].title : t(`call.end.${reason.kind}`)
}
