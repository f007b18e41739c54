import type { LineStatus } from '../../../shared/domain/call/line-status'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'

export interface SipStatusWords {
  readonly kind: LineStatus['kind'] | 'none'
  readonly word: string
  /** Why it is so; empty where nothing is wrong. */
  readonly reason: string
  /** What to do; empty where nothing is. */
  readonly remedy: string
}

/** How the SIP line stands now, in words; `none` is a line without an account. */
export function useSipStatus(): SipStatusWords {
  const t = useText()
  const language = useLanguage()
  const hasAccount = useDesk(({ snapshot }) => snapshot?.settings.sip != null)
  const status = useDesk(({ snapshot }) => snapshot?.sip.status)
  const kind = status === undefined || !hasAccount ? 'none' : status.kind
  const why = status !== undefined && 'code' in status && hasAccount ? errorText(status, language) : { title: '', remedy: '' }
  return { kind, word: t(`sip.states.${kind}`), reason: why.title, remedy: why.remedy }
}
