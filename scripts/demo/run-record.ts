import Database from 'better-sqlite3'
import type { Confidence } from '../../shared/domain/hearing/answer'
import { OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import type { NextAction } from './next-action'
import { readNextAction } from './next-action'
import { readWalkedScript, type WalkedScript } from './walked-script'

export interface ImportRecord {
  readonly file: string
  readonly encoding: string
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
}

interface AnswerRecord {
  readonly value: string
  readonly confidence: Confidence
  readonly words: string
}

/** One finished call, as the database holds it. */
export interface CallRecord extends WalkedScript {
  readonly id: string
  readonly at: number
  readonly list: string
  readonly company: string
  readonly name: string
  /** E.164 */
  readonly number: string
  readonly line: string
  readonly outcome: OutcomeDefinition
  readonly answers: Readonly<Record<string, AnswerRecord>>
  readonly nextAction: NextAction
  readonly note: { readonly facts: string; readonly interpretation: string; readonly action: string; readonly consult: number } | undefined
}

export interface RunRecord {
  readonly import: ImportRecord | undefined
  readonly calls: readonly CallRecord[]
}

type CallRow = Omit<CallRecord, 'outcome' | 'steps' | 'labels' | 'answers' | 'nextAction' | 'note'> & { readonly definition: string }

/** Reads what a run has stored, without touching it. The app may be running. */
export function readRun(file: string): RunRecord {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return { import: readImport(database), calls: readCalls(database) }
  } finally {
    database.close()
  }
}

function readImport(database: Database.Database): ImportRecord | undefined {
  return database
    .prepare<[], ImportRecord>(
      'SELECT file_name AS file, encoding, rows, imported, duplicates, quarantined FROM import ORDER BY created_at DESC LIMIT 1'
    )
    .get()
}

function readCalls(database: Database.Database): readonly CallRecord[] {
  const rows = database
    .prepare<[], CallRow>(
      `SELECT call.id, call.started_at AS at, list.name AS list, company.name AS company, lead.name, call.number, call.line,
              outcome_definition.definition_json AS definition
       FROM call
       JOIN lead ON lead.id = call.lead_id
       JOIN company ON company.id = lead.company_id
       JOIN list_entry ON list_entry.id = call.list_entry_id
       JOIN list ON list.id = list_entry.list_id
       JOIN outcome_definition ON outcome_definition.code = call.outcome
       ORDER BY call.started_at, call.id`
    )
    .all()
  return rows.map(({ definition, ...row }) => ({
    ...row,
    outcome: OutcomeDefinition.parse(JSON.parse(definition)),
    ...readWalkedScript(database, row.id),
    answers: readAnswers(database, row.id),
    nextAction: readNextAction(database, row.id),
    note: readNote(database, row.id)
  }))
}

function readAnswers(database: Database.Database, callId: string): CallRecord['answers'] {
  const rows = database
    .prepare<[string], AnswerRecord & { readonly field: string }>(
      'SELECT field, value, confidence, words FROM answer WHERE call_id = ? AND superseded_by IS NULL ORDER BY answered_at, id'
    )
    .all(callId)
  return Object.fromEntries(rows.map(({ field, ...answer }) => [field, answer]))
}

function readNote(database: Database.Database, callId: string): CallRecord['note'] {
  return database
    .prepare<[string], NonNullable<CallRecord['note']>>('SELECT facts, interpretation, action, consult FROM note WHERE call_id = ?')
    .get(callId)
}
