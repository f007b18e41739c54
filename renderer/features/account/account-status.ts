import type { LineStatus } from '../../../shared/domain/call/line-status'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'

export interface AccountStatusWords {
  readonly kind: LineStatus['kind'] | 'none'
  readonly word: string
  /** Why it is so; empty where nothing is wrong. */
  readonly reason: string
  /** What to do; empty where nothing is. */
  readonly remedy: string
}

/** A line that logs in. */
export type AccountLine = 'sip' | 'twilio'

/** How the line stands now, in words; `none` is a line without an account. */
export function useAccountStatus(line: AccountLine): AccountStatusWords {
  const t = useText()
  const language = useLanguage()
  const hasAccount = useDesk(({ snapshot }) => snapshot?.settings[line] != null)
  const status = useDesk(({ snapshot }) => snapshot?.[line].status)
  const kind = status === undefined || !hasAccount ? 'none' : status.kind
  const why = status !== undefined && 'code' in status && hasAccount ? errorText(status, language) : { title: '', remedy: '' }
  return { kind, word: t(`sip.states.${kind}`), reason: why.title, remedy: why.remedy }
}
