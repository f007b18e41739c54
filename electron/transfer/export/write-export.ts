import type { ExportProgress, Unholdables } from '../../../shared/contract/export'
import type { Language } from '../../../shared/domain/export/cell'
import type { DeskDatabase } from '../../database/open'
import { createExportRepository } from '../../database/repositories/export-repository'
import { createCp932 } from './cp932'
import { createCsvSink } from './csv-sink'
import type { WriteJob } from './export-messages'
import { type ExportSource, type ExportTable, readExportTable } from './export-table'
import type { RowSink } from './row-sink'
import { createWholeFile } from './whole-file'
import { createXlsxSink } from './xlsx-sink'

export type OnExportProgress = (progress: ExportProgress) => void

/** Looks through a table for what CP932 can't hold, without writing anything. */
export function checkCp932(database: DeskDatabase, source: ExportSource, language: Language, onProgress: OnExportProgress): Unholdables {
  return createExportRepository(database).atOneMoment(() => {
    const table = readExportTable(database, source, language)
    const cp932 = createCp932()
    addRows(createCsvSink(undefined, table.columns, cp932), table, 'checking', onProgress)
    return cp932.found()
  })
}

/**
 * Writes a table into a file, all of it as it was at one moment.
 * @throws AppError `export.unwritable`, `export.too_many_rows`; then no file is left behind
 */
export async function writeExport(
  database: DeskDatabase,
  { source, format, language, path }: WriteJob,
  onProgress: OnExportProgress
): Promise<{ readonly rows: number; readonly replaced: number }> {
  const file = createWholeFile(path)
  try {
    const cp932 = format === 'csv_cp932' ? createCp932() : undefined
    const { sink, rows } = createExportRepository(database).atOneMoment(() => {
      const table = readExportTable(database, source, language)
      const made = format === 'xlsx' ? createXlsxSink(file, table.columns) : createCsvSink(file, table.columns, cp932)
      return { sink: made, rows: addRows(made, table, 'writing', onProgress) }
    })
    onProgress({ phase: 'saving', done: rows, total: rows })
    await sink.finish()
    return { rows, replaced: cp932?.found().count ?? 0 }
  } catch (error) {
    file.discard()
    throw error
  }
}

function addRows(sink: RowSink, table: ExportTable, phase: ExportProgress['phase'], onProgress: OnExportProgress): number {
  let done = 0
  for (const cells of table.rows()) {
    sink.add(cells)
    done += 1
    onProgress({ phase, done, total: table.total })
  }
  return done
}
