import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { chooseOutcome } from '../outcome'
import classes from './proposed-outcome.module.css'

/** The outcome an ending speaks for. It is only proposed; choosing it opens it below. */
export function ProposedOutcome({ code }: { readonly code: OutcomeCode }) {
  const t = useText()
  const language = useLanguage()
  const definition = useDesk(({ snapshot }) => snapshot?.outcomes.find((candidate) => candidate.code === code))
  const callId = useDesk(({ snapshot }) => snapshot?.call.callId ?? null)
  if (definition === undefined) return null
  const outcome = definition.label[language]
  return (
    <div className={classes.proposed}>
      <span>{t('script.proposed', { outcome })}</span>
      <ActionButton
        tone="primary"
        label={t('script.proposedChoose', { outcome })}
        keys={definition.key}
        disabled={callId === null}
        onPress={() => chooseOutcome(code)}
      />
    </div>
  )
}
