import type { DncLiftView } from '../../../shared/contract/do-not-call'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './do-not-call.module.css'

/** What lifting brings back, and what it does not. */
export function LiftEffect({ effect }: { readonly effect: DncLiftView | undefined }) {
  const t = useText()
  return (
    <p className={classes.effect} role="status">
      {effect && [returningText(effect), stayingText(effect)].join(' ').trim()}
    </p>
  )

  function returningText({ returning }: DncLiftView): string {
    return returning === 0 ? t('dnc.returningNone') : t('dnc.returning', { count: formatCount(returning) })
  }

  function stayingText({ staying }: DncLiftView): string {
    return staying === 0 ? '' : t('dnc.staying', { count: formatCount(staying) })
  }
}
