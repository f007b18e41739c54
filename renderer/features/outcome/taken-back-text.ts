import type { TakenBack } from '../../../shared/domain/reversal/taken-back'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Instant } from '../../../shared/lib/time'
import type { Language, Translate } from '../../i18n'
import { formatDate, formatDateTime, formatMoment } from '../../lib/format'

interface TakenBackWords {
  readonly t: Translate
  readonly language: Language
  readonly now: Instant
}

/** One thing that a correction takes away or brings back. */
export function takenBackText(one: TakenBack, { t, language, now }: TakenBackWords): string {
  switch (one.kind) {
    case 'todo_gone':
    case 'todo_back':
      return t(`outcome.takenBack.${one.kind}`, {
        todo: t(`lead.todo.${one.todo}`),
        at: one.due === null ? '' : formatMoment(one.due, language, now)
      })
    case 'mail_gone':
    case 'mail_back':
      return t(`outcome.takenBack.${one.kind}`, {
        template: t(`outcome.mail.${one.template}`),
        date: formatDate(one.dueOn, language, now)
      })
    case 'meeting_gone':
    case 'meeting_back':
      return t(`outcome.takenBack.${one.kind}`, { at: formatDateTime(one.at, language, now) })
    case 'dnc_lifted':
      return t('outcome.takenBack.dnc_lifted', { scope: t(`outcome.dncTarget.${one.scope}`) })
    case 'company_called_again':
    case 'number_usable':
      return t(`outcome.takenBack.${one.kind}`)
    case 'others_back':
      return t('outcome.takenBack.others_back', { places: one.places })
    default:
      return assertNever(one)
  }
}
