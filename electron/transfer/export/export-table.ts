import type { ExportFilter } from '../../../shared/contract/export'
import type { Cell, Column, Language } from '../../../shared/domain/export/cell'
import type { Words } from '../../../shared/domain/export/words'
import { type HearingField, hearingFields } from '../../../shared/domain/script/hearing-fields'
import { bundleOf, ScriptVersion } from '../../../shared/domain/script/script'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskDatabase } from '../../database/open'
import { createExportRepository } from '../../database/repositories/export-repository'
import { createOutcomeRepository } from '../../database/repositories/outcome-repository'
import { createPersonFileRepository } from '../../database/repositories/person-file-repository'
import type { SinkColumn } from './row-sink'
import { answerColumns } from './tables/answer-columns'
import { callColumns } from './tables/call-columns'
import { leadColumns } from './tables/lead-columns'
import { personColumns, personRows } from './tables/person-table'
import { todoColumns } from './tables/todo-columns'

export type ExportSource = { readonly kind: 'rows'; readonly filter: ExportFilter } | { readonly kind: 'person'; readonly leadId: string }

export interface ExportTable {
  readonly columns: readonly SinkColumn[]
  readonly total: number
  rows(): Iterable<readonly Cell[]>
}

/** The table that a source stands for, in the person's language. Rows are read as they are asked for. */
export function readExportTable(database: DeskDatabase, source: ExportSource, language: Language): ExportTable {
  const words = readWords(database, language)
  if (source.kind === 'person') return personTable(database, source.leadId, words)
  const { filter } = source
  const repository = createExportRepository(database)
  const total = repository.count(filter)
  switch (filter.subject) {
    case 'calls':
      return tableOf(callColumns(words), total, () => repository.rows('calls', filter), language)
    case 'answers':
      return tableOf(answerColumns(words), total, () => repository.rows('answers', filter), language)
    case 'todos':
      return tableOf(todoColumns(words), total, () => repository.rows('todos', filter), language)
    case 'leads':
      return tableOf(leadColumns(words, repository.customHeaders(filter)), total, () => repository.rows('leads', filter), language)
  }
}

function personTable(database: DeskDatabase, leadId: string, words: Words): ExportTable {
  const repository = createPersonFileRepository(database)
  const fields = repository.fields(leadId)
  if (fields === undefined) throw new AppError('desk.lead_gone')
  const rows = personRows(fields, repository.facts(leadId), words)
  return tableOf(personColumns, rows.length, () => rows, words.language)
}

function tableOf<Row>(columns: readonly Column<Row>[], total: number, rows: () => Iterable<Row>, language: Language): ExportTable {
  return {
    columns: columns.map(({ header, width }) => ({ header: header[language], width })),
    total,
    *rows() {
      for (const row of rows()) yield columns.map(({ cell }) => cell(row))
    }
  }
}

/** The team's outcomes, and what its scripts call their fields: the newest script has the last word. */
function readWords(database: DeskDatabase, language: Language): Words {
  const fields = createExportRepository(database).bundles().flatMap(hearingFieldsOf)
  return {
    language,
    outcomes: createOutcomeRepository(database).all(),
    fields: new Map(fields.map(({ field, label }) => [field, label]))
  }
}

function hearingFieldsOf(json: string): readonly HearingField[] {
  const stored: { full: unknown; hearing: unknown } = JSON.parse(json)
  return hearingFields(bundleOf(ScriptVersion.parse(stored.full), ScriptVersion.parse(stored.hearing)))
}
