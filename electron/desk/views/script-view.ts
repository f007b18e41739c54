import type { CallView } from '../../../shared/contract/call-view'
import type { BranchView, ScriptView } from '../../../shared/contract/desk-snapshot'
import { isAnnouncedHere } from '../../../shared/domain/recording/announcement-place'
import { isRecorded } from '../../../shared/domain/recording/recorded-line'
import { availableBranches, currentStep } from '../../../shared/domain/script/engine'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import { lineRenderer } from '../../../shared/domain/script/line'
import { outline } from '../../../shared/domain/script/outline'
import { farewell, openBlocks } from '../../../shared/domain/script/persuasion'
import { stepAt, walkableById } from '../../../shared/domain/script/positions'
import type { Branch, Step } from '../../../shared/domain/script/script'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import type { OpenedScript } from '../opened-script'
import { recordingOf } from '../team/change-recording'
import { lineVariables } from './line-variables'
import { gapView, resumedView } from './resume-view'

/** The middle of the desk: where the rep is, what to say now, and every way on from here. */
export function scriptView(ports: DeskPorts, script: OpenedScript, call: Pick<CallView, 'line' | 'recording'>): ScriptView {
  const { bundle, session, context } = script
  const step = currentStep(bundle, session)
  const here = walkableById(bundle, session.scriptId)
  if (!step || !here) throw new AppError('desk.no_script')
  const render = lineRenderer(bundle)
  const variables = lineVariables(ports, script)
  return {
    scriptTitle: here.title,
    section: step.section ?? here.title,
    title: step.title,
    announcement: announcementOf(script, call),
    say: step.say.map((paragraph) => render(paragraph, variables)),
    hint: step.hint ?? '',
    questions: questionsOf(script, step),
    branches: availableBranches(bundle, session, context).map((branch) => branchView(script, branch)),
    outline: outline(bundle, session),
    blocks: openBlocks(bundle, session).map(({ id, title, group }) => ({ id, title, group })),
    inBlock: session.blockReturn.length > 0,
    canGoBack: session.history.length > 0,
    refusals: session.refusals,
    proposed: session.outcome ?? null,
    resumed: resumedView(ports, script),
    gap: gapView(script),
    farewell: farewell(bundle, session) ?? null
  }
}

/** A call over the rep's own telephone, or one whose recording has failed, is not recorded: then nothing is said of it. */
function announcementOf({ opened, bundle, session }: OpenedScript, call: Pick<CallView, 'line' | 'recording'>): string | null {
  const recording = recordingOf(opened.list)
  return isRecorded(call.line, recording) && call.recording !== 'failed' && isAnnouncedHere(bundle, session) ? recording.announcement : null
}

function questionsOf({ bundle }: OpenedScript, step: Step): ScriptView['questions'] {
  const fields = new Map(hearingFields(bundle).map((field) => [field.field, field]))
  return (step.questions ?? []).map(({ field, label, choices }) => ({ field, label, choices: choices ?? fields.get(field)?.choices ?? [] }))
}

function branchView(script: OpenedScript, branch: Branch): BranchView {
  const label = (field: string) => hearingFields(script.bundle).find((candidate) => candidate.field === field)?.label ?? field
  return {
    key: branch.key,
    label: branch.label,
    leadsTo: leadsTo(script, branch),
    records: branch.answer ? { field: branch.answer.field, label: label(branch.answer.field), value: branch.answer.value } : null
  }
}

function leadsTo({ bundle, session }: OpenedScript, { target }: Branch): BranchView['leadsTo'] {
  if ('outcome' in target) return { kind: 'outcome', code: target.outcome }
  if ('return' in target) return { kind: 'return' }
  if ('script' in target) return { kind: 'hearing' }
  return { kind: 'step', title: stepAt(bundle, { script: session.scriptId, step: target.step })?.title ?? target.step }
}
