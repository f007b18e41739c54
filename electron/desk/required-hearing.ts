import { type Stage, stageOf } from '../../shared/domain/hearing/stage'
import type { OutcomeContext } from '../../shared/domain/outcome/outcome-context'
import { hearingFields } from '../../shared/domain/script/hearing-fields'
import type { ScriptBundle } from '../../shared/domain/script/script'
import type { AnswerRow } from '../database/repositories/answer-repository'
import type { Repositories } from '../database/repositories/index'
import type { DeskPorts } from './desk-ports'
import { type OpenedLead, readBundle } from './opened-lead'

/** What of the team's required hearing is missing for a lead, as the script of the call asks for it. */
export function readRequiredHearing(
  { repositories }: Pick<DeskPorts, 'repositories'>,
  { lead, list }: OpenedLead,
  scriptVersionId: string
): OutcomeContext['hearing'] {
  const { bundle } = readBundle(repositories, list, scriptVersionId)
  const { gaps } = readStage(repositories, bundle, repositories.answers.current(lead.id))
  return { policy: repositories.teamSettings.get().requiredHearing.policy, gaps }
}

/** A required field that this script knows nothing of can't be asked, and so is not missed. */
export function readStage(
  { teamSettings }: Pick<Repositories, 'teamSettings'>,
  bundle: Pick<ScriptBundle, 'full' | 'hearing'>,
  answers: readonly AnswerRow[]
): Stage {
  const asked = new Set(hearingFields(bundle).map(({ field }) => field))
  const required = teamSettings.get().requiredHearing.fields.filter((field) => asked.has(field))
  return stageOf(required, answers)
}
