import type { UndoView } from '../../../shared/contract/desk-snapshot'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './consequences.module.css'
import { undoOutcome } from './undo-outcome'

const SECOND = 1000

/** Says for some seconds what was just saved, and offers to take it back. It stands where the next consequences will, and moves nothing. */
export function UndoLine({ undo }: { readonly undo: UndoView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow(SECOND / 4)
  const definition = useDesk(({ snapshot }) => snapshot?.outcomes.find(({ code }) => code === undo.outcome))
  const outcome = definition?.label[language] ?? undo.outcome
  const seconds = Math.max(0, Math.ceil((undo.until - now) / SECOND))
  return (
    <div className={classes.line} data-state="undo">
      <p className={classes.text} role="status">
        {t(`outcome.undo.${undo.kind}`, { outcome, lead: [undo.company, undo.name].filter((part) => part !== '').join(' ') })}
      </p>
      <span className={classes.countdown} aria-hidden="true">
        {t('outcome.undo.left', { seconds })}
      </span>
      <ActionButton action="outcome.undo" onPress={() => void undoOutcome(undo.callId, language)} />
    </div>
  )
}
