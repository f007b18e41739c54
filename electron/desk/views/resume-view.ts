import type { ScriptView } from '../../../shared/contract/desk-snapshot'
import { availableBranches, currentStep } from '../../../shared/domain/script/engine'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import { firstHearingGap, standsWhereItResumed } from '../../../shared/domain/script/resume'
import type { DeskPorts } from '../desk-ports'
import type { OpenedScript } from '../opened-script'

/** That this call goes on from the one before, while it still stands where that one met somebody. */
export function resumedView({ repositories }: DeskPorts, { bundle, session, leadId }: OpenedScript): ScriptView['resumed'] {
  const last = standsWhereItResumed(bundle, session) ? repositories.calls.last(leadId) : undefined
  return last ? { at: last.at, outcome: last.outcome } : null
}

/**
 * Offers the first unanswered step of the hearing, where the hearing is about to begin or has just begun. It is offered, never taken: the
 * rep may want to ask again.
 */
export function gapView(script: OpenedScript): ScriptView['gap'] {
  const { bundle, session, answers } = script
  if (!isBeforeHearing(script)) return null
  const heard = new Set(answers.filter(({ confidence }) => confidence === 'heard').map(({ field }) => field))
  const gap = firstHearingGap(bundle, heard)
  if (!gap || (gap.script === session.scriptId && gap.step === session.stepId)) return null
  return { ...gap, label: hearingFields(bundle).find(({ field }) => field === gap.field)?.label ?? gap.field }
}

function isBeforeHearing({ bundle, session, context }: OpenedScript): boolean {
  if (session.scriptId === bundle.hearing.id) return session.stepId === bundle.hearing.entry
  if (currentStep(bundle, session)?.cue !== 'person') return false
  return availableBranches(bundle, session, context).some(({ target }) => 'script' in target)
}
