import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { chooseOutcome, useOutcomeDraft } from '../outcome'
import classes from './proposed-outcome.module.css'

/** The outcome an ending speaks for. It is only proposed; choosing it opens it below. */
export function ProposedOutcome({ code }: { readonly code: OutcomeCode }) {
  const t = useText()
  const language = useLanguage()
  const definition = useDesk(({ snapshot }) => snapshot?.outcomes.find((candidate) => candidate.code === code))
  const callId = useDesk(({ snapshot }) => snapshot?.call.callId ?? null)
  const chosen = useOutcomeDraft().code === code
  if (definition === undefined) return null
  const outcome = definition.label[language]
  return (
    <div className={classes.proposed}>
      <span>{t('script.proposed', { outcome })}</span>
      <ActionButton
        tone={chosen ? 'plain' : 'primary'}
        label={t(chosen ? 'script.proposedChosen' : 'script.proposedChoose', { outcome })}
        keys={definition.key}
        pressed={chosen}
        disabled={callId === null}
        onPress={() => chooseOutcome(code)}
      />
    </div>
  )
}
