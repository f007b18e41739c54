import type { AnswerRow } from '../database/repositories/answer-repository'
import type { DeskPorts } from './desk-ports'
import { bundleOfVersion } from './script-bundle'

/** What the script of an answer's call calls the step in which it was heard; empty for one that was given in the panel. */
export function stepTitle({ repositories }: DeskPorts, { callId, step }: Pick<AnswerRow, 'callId' | 'step'>): string {
  if (step === null || callId === null) return ''
  const call = repositories.calls.get(callId)
  const bundle = call && bundleOfVersion(repositories, call.scriptVersionId)
  const scripts = bundle ? [bundle.hearing, bundle.full, ...bundle.blocks] : []
  return scripts.flatMap(({ steps }) => steps).find(({ id }) => id === step)?.title ?? ''
}
