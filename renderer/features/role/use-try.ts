import { useState } from 'react'
import type { DeskInput } from '../../../shared/contract/desk-calls'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { mirror, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { useNow } from '../../lib/use-now'

const SECOND = 1000

type RoleCall = 'role.unlock' | 'role.guard' | 'role.unguard'

interface Try {
  /** Whether it went well. */
  readonly attempt: <Name extends RoleCall>(name: Name, input: DeskInput<Name>) => Promise<boolean>
  readonly trying: boolean
  readonly failure: string | undefined
}

/** A try with the passphrase. What failed is said beside the fields, not at the top of the desk. */
export function useTry(): Try {
  const t = useText()
  const language = useLanguage()
  const nextTryAt = useDesk(({ snapshot }) => snapshot?.roleLock.nextTryAt ?? null)
  const now = useNow(SECOND)
  const [trying, setTrying] = useState(false)
  const [error, setError] = useState<ErrorValue | null>(null)
  const seconds = nextTryAt === null ? 0 : Math.ceil((nextTryAt - now) / SECOND)
  const waiting = seconds > 0 ? t('role.wait', { seconds }) : ''
  const failed = error === null || error.code === 'team.too_many_tries' ? '' : t('role.failed', { what: errorText(error, language).title })
  const words = [failed, waiting].filter((part) => part !== '').join(' ')
  return {
    trying,
    failure: words === '' ? undefined : words,
    async attempt(name, input) {
      setTrying(true)
      const result = await callMain(name, input)
      setTrying(false)
      setError(result.ok ? null : result.error)
      if (result.ok) mirror(result.value)
      return result.ok
    }
  }
}
