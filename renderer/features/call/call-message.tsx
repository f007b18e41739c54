import type { CallView } from '../../../shared/contract/call-view'
import type { NumberView } from '../../../shared/contract/desk-snapshot'
import { errorCatalogue } from '../../../shared/errors/catalogue'
import { type Language, type Translate, useLanguage, useText } from '../../i18n'
import { endText } from '../../lib/end-text'
import { useNow } from '../../lib/use-now'
import { useOpinion, useSoundWarning } from '../audio'
import classes from './call-bar.module.css'
import { useDialAnswer } from './dial-choice'
import { verdictText } from './verdict-text'

interface CallMessageProps {
  readonly call: CallView | undefined
  readonly number: NumberView | undefined
}

interface Message {
  readonly text: string
  readonly tone: 'plain' | 'look' | 'end'
  /** What to press, set apart from the reason. */
  readonly press?: string
  /** Whether it is of the sound of a call, whose figure stands beside it. */
  readonly sounds?: boolean
}

/** One line beside the controls: why dialling is refused, what to confirm, how the call ended, how it sounds. */
export function CallMessage({ call, number }: CallMessageProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const answer = useDialAnswer(number)
  const warning = useSoundWarning(call)
  const opinion = useOpinion(call?.callId)
  const message = messageOf()
  return (
    <p className={classes.message} data-tone={message.tone} role="status">
      {message.press !== undefined && <strong>{message.press}</strong>}
      {message.text}
      {/* it changes from second to second, which nobody wants to be told aloud; the line panel says it in words */}
      {message.sounds && opinion !== '' && <span aria-hidden="true"> {opinion}</span>}
    </p>
  )

  function messageOf(): Message {
    if (call === undefined) return { text: '', tone: 'plain' }
    if (call.phase === 'ended') return { text: endingText(call, t, language), tone: 'plain' }
    if (call.phase !== 'idle') return runningText(call, warning, t)
    if (number === undefined) return { text: '', tone: 'plain' }
    const verdict = answer ?? number.verdict
    const text = verdictText(verdict, { t, language, now })
    if (verdict.kind === 'refused') return { text, tone: 'end' }
    return answer === undefined ? { text, tone: 'look' } : { text, tone: 'look', press: t('call.again') }
  }
}

/** A transfer comes first, then what is wrong with the sound, then how it is. */
function runningText(call: CallView, warning: string | undefined, t: Translate): Message {
  if (call.transferring) return { text: `${t('phone.transfer.working')}。${t('phone.transfer.workingDetail')}`, tone: 'plain' }
  if (call.transferProblem) return { text: t('phone.transfer.failedShort'), tone: 'look' }
  const came = call.direction === 'in' ? [t('phone.cameIn')] : []
  if (warning !== undefined) return { text: warning, tone: 'look' }
  if (call.phase !== 'talking' || call.media === 'unknown') return { text: came.join(''), tone: 'plain' }
  const troubled = call.media === 'poor' || call.media === 'lost'
  return { text: [...came, t(`call.media.${call.media}`)].join(' · '), tone: troubled ? 'look' : 'plain', sounds: true }
}

/** How it ended, and what to do now; a failure says so itself. */
function endingText({ endReason: reason, line }: CallView, t: Translate, language: Language): string {
  if (reason === null) return `${t('call.phase.ended')} · ${t('call.chooseOutcome')}`
  if (reason.kind !== 'failed') return `${endText(reason, t, language)} · ${t('call.chooseOutcome')}`
  // the end of the app hangs up no telephone but its own
  const still = reason.code === 'line.app_ended' && line === 'manual' ? t('call.ownPhone') : ''
  return `${endText(reason, t, language)}。${still}${errorCatalogue[reason.code][language].remedy}`
}
