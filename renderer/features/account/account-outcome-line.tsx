import { assertNever } from '../../../shared/lib/assert-never'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './account.module.css'
import type { AccountOutcome } from './use-account-work'

/** What came of testing, saving or removing: good news as a status, a failure as an alert with what to do. */
export function AccountOutcomeLine({ outcome }: { readonly outcome: AccountOutcome | null }) {
  const t = useText()
  const { title, remedy } = useWords(outcome)
  const refused = outcome?.kind === 'failed'
  const words = (
    <p className={classes.text} data-bad={remedy !== '' || undefined}>
      <b>{title}</b> {remedy}
    </p>
  )
  return (
    <>
      <div role="status" aria-label={t('sip.outcome')} className={classes.outcome}>
        {title !== '' && !refused && words}
      </div>
      <div role="alert">{refused && words}</div>
    </>
  )
}

function useWords(outcome: AccountOutcome | null): { readonly title: string; readonly remedy: string } {
  const t = useText()
  const language = useLanguage()
  switch (outcome?.kind) {
    case undefined:
      return { title: '', remedy: '' }
    case 'testing':
    case 'saving':
    case 'saved':
    case 'removed':
      return { title: t(`sip.${outcome.kind}`), remedy: '' }
    case 'failed':
      return errorText(outcome.error, language)
    case 'tested':
      if ('code' in outcome.status) return errorText(outcome.status, language)
      return { title: t(outcome.status.kind === 'ready' ? 'sip.connected' : 'sip.notConnected'), remedy: '' }
    default:
      return assertNever(outcome)
  }
}
