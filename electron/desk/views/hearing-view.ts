import type { EarlierAnswer, HearingItemView } from '../../../shared/contract/desk-snapshot'
import { BANTCH_ITEMS, BANTCH_LETTER, isBantchItem } from '../../../shared/domain/hearing/answer'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import type { AnswerRow } from '../../database/repositories/answer-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import type { OpenedScript } from '../opened-script'
import { stepTitle } from '../step-title'

/** The right side of the desk: what is known, how surely, and the first thing still to be heard. */
export function hearingView(ports: DeskPorts, state: DeskState, { leadId, bundle, answers }: OpenedScript): HearingItemView[] {
  const { repositories } = ports
  const current = new Map(answers.map((answer) => [answer.field, answer]))
  const earlier = repositories.answers.earlier(leadId)
  const required = repositories.teamSettings.get().requiredHearing.fields
  const gap = BANTCH_ITEMS.find((item) => current.get(item)?.confidence !== 'heard')
  return hearingFields(bundle).map(({ field, label, choices }) => {
    const answer = current.get(field)
    return {
      field,
      letter: isBantchItem(field) ? BANTCH_LETTER[field] : null,
      label,
      choices,
      state: answer?.confidence ?? 'unknown',
      value: answer?.value ?? '',
      words: answer?.words ?? '',
      answeredAt: answer?.answeredAt ?? null,
      rep: answer?.rep ?? '',
      step: answer ? stepTitle(ports, answer) : '',
      required: required.includes(field),
      thisCall: answer !== undefined && answer.callId !== null && answer.callId === state.callId,
      earlier: earlier.filter((past) => past.field === field).map((past) => earlierAnswer(ports, past)),
      firstGap: field === gap
    }
  })
}

function earlierAnswer(ports: DeskPorts, answer: AnswerRow): EarlierAnswer {
  const { value, words, confidence, answeredAt, rep } = answer
  return { value, words, confidence, at: answeredAt, rep, step: stepTitle(ports, answer) }
}
