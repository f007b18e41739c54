import type { Why } from '../../shared/domain/queue/why'
import { useDesk } from '../bridge/desk-store'
import { useLanguage, useText } from '../i18n'
import { useNow } from './use-now'
import { whyText } from './why-text'

/** Words "why this lead" in the language in use, with the team's names of the outcomes. */
export function useWhyText(): (why: Why) => string {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  return (why) => whyText(why, { t, language, now, outcomes: outcomes ?? [] })
}
