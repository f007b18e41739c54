import type Database from 'better-sqlite3'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import { ScriptSession } from '../../shared/domain/script/session'
import type { CrashDesk } from './crash-desk'
import type { Loss } from './find-losses'

/** What the killed app left of where the desk was. */
export interface LeftPlace {
  readonly call: LeftCall | undefined
  readonly entryId: string | null
}

interface LeftCall {
  readonly id: string
  readonly leadId: string
  readonly entryId: string
  readonly sessionJson: string
  readonly note: string | null
  readonly draftJson: string | null
}

export function readPlace(database: Database.Database): LeftPlace {
  const call = database
    .prepare<[], LeftCall>(`
      SELECT call.id, call.lead_id AS leadId, list_entry_id AS entryId, session_json AS sessionJson,
        (SELECT facts || interpretation || action FROM note WHERE call_id = call.id) AS note,
        (SELECT content_json FROM draft WHERE call_id = call.id AND slot = 'outcome') AS draftJson
      FROM call WHERE outcome IS NULL ORDER BY started_at LIMIT 1`)
    .get()
  const entryId = database.prepare<[], string | null>('SELECT entry_id FROM desk_session WHERE on_day IS NOT NULL').pluck().get()
  return { call, entryId: entryId ?? null }
}

/** Whether the desk that was started again is where the killed one was. Nobody can be dialled over an open call. */
export async function checkPlace(desk: CrashDesk, left: LeftPlace): Promise<readonly Loss[]> {
  const now = await desk.snapshot()
  if (left.call === undefined) {
    const same = left.entryId === null || now.lead?.entryId === left.entryId
    return same ? [] : [place(`the lead ${left.entryId} lay on the desk, now it is ${now.lead?.entryId}`)]
  }
  return [...callDifferences(now, left.call), ...(await screenDifferences(desk, left.call)), ...(await dialOver(desk, left.call))]
}

function callDifferences(now: DeskSnapshot, call: LeftCall): readonly Loss[] {
  const stands = ScriptSession.parse(JSON.parse(call.sessionJson))
  const here = now.script?.outline.flatMap(({ sections }) => sections.flatMap(({ steps }) => steps)).find(({ current }) => current)
  const note = now.note === null ? '' : now.note.facts + now.note.interpretation + now.note.action
  const checks: readonly (readonly [boolean, string])[] = [
    [now.call.callId === call.id && now.call.phase === 'ended', `the call ${call.id} waits for its outcome`],
    [now.lead?.id === call.leadId, `the lead of ${call.id} is on the desk`],
    [note === (call.note ?? ''), `the note of ${call.id} is shown`],
    [here?.script === stands.scriptId && here.step === stands.stepId, `the script stands at ${stands.stepId}`],
    [(now.call.endedAt ?? 0) >= (now.call.startedAt ?? 0), `the call ${call.id} ended after it began`]
  ]
  return checks.flatMap(([holds, what]) => (holds ? [] : [place(`no longer true: ${what}`)]))
}

/** The half-filled form is open again, with what was typed. */
async function screenDifferences(desk: CrashDesk, { id, draftJson }: LeftCall): Promise<readonly Loss[]> {
  const draft = draftJson === null ? null : (JSON.parse(draftJson) as { code: string | null; parts: Readonly<Record<string, unknown>> })
  if (draft === null || draft.code === null) return []
  const chosen = desk.screen.outcome.getByRole('button', { pressed: true })
  const isOpen = await chosen
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false
    )
  return isOpen ? [] : [place(`the form of ${id} (${draft.code}) is not open`)]
}

async function dialOver(desk: CrashDesk, call: LeftCall): Promise<readonly Loss[]> {
  const number = (await desk.snapshot()).lead?.numbers[0]?.e164
  if (number === undefined) return []
  const { dialled } = await desk.call('call.dial', { entryId: call.entryId, number, confirmed: true })
  return dialled ? [place(`somebody was dialled over the open call ${call.id}`)] : []
}

const place = (what: string): Loss => ({ kind: 'place', what })
