import type { CallPath } from '../../../shared/contract/timeline'
import { stepAt, walkableById } from '../../../shared/domain/script/positions'
import { walkOf } from '../../../shared/domain/script/walk'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import { bundleOfVersion } from '../script-bundle'
import { fieldLabels } from './field-labels'

/**
 * The way a call took through the script it was pinned to.
 * @throws AppError `desk.no_call`, `desk.no_script`
 */
export function readCallPath(ports: DeskPorts, callId: string): CallPath {
  const { repositories, clock } = ports
  const call = repositories.calls.get(callId)
  if (!call) throw new AppError('desk.no_call')
  const bundle = bundleOfVersion(repositories, call.scriptVersionId)
  if (!bundle) throw new AppError('desk.no_script')
  const labels = fieldLabels(ports, callId)
  const span = { startedAt: call.startedAt, endedAt: call.endedAt ?? clock.now() }
  const steps = walkOf(repositories.calls.path(callId), repositories.answers.ofCall(callId), span).map((walked) => {
    const step = stepAt(bundle, walked)
    const script = walkableById(bundle, walked.script)?.title ?? walked.script
    return {
      section: step?.section ?? script,
      title: step?.title ?? walked.step,
      at: walked.at,
      spent: walked.spent,
      answers: walked.answers.map(({ field, value, confidence, words }) => ({
        label: labels.get(field) ?? field,
        value,
        confidence,
        words
      }))
    }
  })
  return { callId, steps }
}
