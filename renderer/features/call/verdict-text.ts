import type { DialRefusal, DialVerdict, DialWarning } from '../../../shared/domain/compliance/dial-gate'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Instant } from '../../../shared/lib/time'
import { localDate } from '../../../shared/lib/time'
import type { Language, Translate } from '../../i18n'
import { formatDate, formatDateTime, formatPast, formatTime } from '../../lib/format'

export interface VerdictWords {
  readonly t: Translate
  readonly language: Language
  readonly now: Instant
}

/** Why the gate refuses or warns, in words; empty when it simply allows. */
export function verdictText(verdict: DialVerdict, words: VerdictWords): string {
  const texts =
    verdict.kind === 'refused'
      ? verdict.refusals.map((refusal) => refusalText(refusal, words))
      : verdict.warnings.map((warning) => warningText(warning, words))
  return [...new Set(texts)].join(' · ')
}

function refusalText(refusal: DialRefusal, { t, language, now }: VerdictWords): string {
  switch (refusal.kind) {
    case 'do_not_call':
      return t('call.refused.do_not_call', { scope: t(`call.scope.${refusal.scope}`) })
    case 'closed':
      return t('call.refused.closed', { at: formatDateTime(refusal.opensAt, language, now) })
    case 'open_outcome':
      return t('call.refused.open_outcome', { calls: refusal.calls })
    case 'leased':
      return t('call.refused.leased', { owner: refusal.owner })
    case 'emergency_number':
    case 'premium_number':
    case 'unreadable_number':
    case 'wrong_number':
    case 'foreign_number':
    case 'practice_only':
    case 'line_busy':
      return t(`call.refused.${refusal.kind}`)
    default:
      return assertNever(refusal)
  }
}

function warningText(warning: DialWarning, { t, language, now }: VerdictWords): string {
  switch (warning.kind) {
    case 'caution':
      return cautionText(warning, { t, language, now })
    case 'practice_on_real':
      return t('call.warning.practice_on_real')
    case 'edge_hours':
      return t(`call.warning.${warning.when}`)
    case 'company_resting':
      return t('call.warning.company_resting', { until: formatDate(localDate(warning.until), language, now) })
    case 'tried_lately':
      return t('call.warning.tried_lately', { at: formatTime(warning.at) })
    case 'company_called_today':
      return t('call.warning.company_called_today', { at: formatTime(warning.at) })
    default:
      return assertNever(warning)
  }
}

/** Who asked for care, in their own words, and who wrote it down when. */
function cautionText({ scope, words, rep, at }: Extract<DialWarning, { kind: 'caution' }>, { t, now }: VerdictWords): string {
  const caution = t('call.warning.caution', { scope: t(`call.scope.${scope}`) })
  const quote = words === '' ? '' : t('hearing.quote', { words })
  return [caution, quote, t('lead.dncBy', { date: formatPast(at, now), rep })].filter((part) => part !== '').join(' ')
}
