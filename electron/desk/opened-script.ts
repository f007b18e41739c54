import type { ScriptContext } from '../../shared/domain/script/evaluate-condition'
import type { ScriptBundle } from '../../shared/domain/script/script'
import { ScriptSession } from '../../shared/domain/script/session'
import { AppError } from '../../shared/errors/app-error'
import type { AnswerRow } from '../database/repositories/answer-repository'
import type { CallRow } from '../database/repositories/call-repository'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { type OpenedLead, readBundle, readOpenedLead } from './opened-lead'

/** The script of the lead on the desk, where the rep stands in it, and what its conditions look at. */
export interface OpenedScript {
  readonly leadId: string
  readonly versionId: string
  readonly bundle: ScriptBundle
  readonly session: ScriptSession
  readonly context: ScriptContext
  readonly opened: OpenedLead
  readonly answers: readonly AnswerRow[]
}

/** @throws AppError `desk.no_lead` when the desk is empty */
export function readOpenedScript({ repositories }: DeskPorts, state: DeskState): OpenedScript {
  if (state.entryId === null) throw new AppError('desk.no_lead')
  const opened = readOpenedLead(repositories, state.entryId)
  const { lead, list } = opened
  const call = state.callId === null ? undefined : repositories.calls.get(state.callId)
  const { versionId, bundle } = readBundle(repositories, list, call?.scriptVersionId ?? null)
  const session = call ? sessionOf(call, state) : state.draft
  if (!session) throw new AppError('desk.no_lead')
  const answers = repositories.answers.current(lead.id)
  const context: ScriptContext = {
    answers: Object.fromEntries(answers.map(({ field, value, confidence }) => [field, { value, confidence }])),
    lead: { level: lead.level, score: lead.score, email: lead.email },
    list: { kind: list.kind }
  }
  return { leadId: lead.id, versionId, bundle, session, context, opened, answers }
}

function sessionOf({ id, sessionJson }: CallRow, { unsaved }: DeskState): ScriptSession {
  return unsaved?.callId === id ? unsaved.session : ScriptSession.parse(JSON.parse(sessionJson))
}
