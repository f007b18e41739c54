import { useEffect, useState } from 'react'
import type { ExportFilter, ExportFormat, ExportProgress, ExportReport, Unholdables } from '../../../shared/contract/export'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain, onMainEvent } from '../../bridge/desk-bridge'

/** Where the export is: its filter, running, asking about characters, or done. */
export type ExportStage =
  | { readonly kind: 'form' }
  | { readonly kind: 'running'; readonly progress: ExportProgress | null }
  | { readonly kind: 'holes'; readonly unholdables: Unholdables }
  | { readonly kind: 'done'; readonly report: ExportReport }

export interface Export {
  readonly filter: ExportFilter
  readonly format: ExportFormat
  readonly stage: ExportStage
  /** Null while they are counted. */
  readonly rows: number | null
  readonly reps: readonly string[]
  readonly problem: ErrorValue | null
  change(part: Partial<ExportFilter>): void
  choose(format: ExportFormat): void
  /** Writes the file; what CP932 can't hold is asked about first. */
  run(): Promise<void>
  /** Writes it after all, as it is or in another format. */
  write(format: ExportFormat): Promise<void>
  stop(): void
  back(): void
}

const PAUSE_MILLISECONDS = 150
const FORM: ExportStage = { kind: 'form' }

const EVERYTHING: ExportFilter = {
  subject: 'calls',
  listId: null,
  from: null,
  to: null,
  outcomes: [],
  rep: null,
  practice: 'real',
  level: null,
  todos: 'open'
}

export function useExport(): Export {
  const [filter, setFilter] = useState(EVERYTHING)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [stage, setStage] = useState<ExportStage>(FORM)
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  const [reps, setReps] = useState<readonly string[]>([])
  const rows = useRowCount(filter, setProblem)

  useEffect(() => {
    void callMain('export.choices', undefined).then((answer) => answer.ok && setReps(answer.value.reps))
    const stopListening = onMainEvent('export.progress', (progress) =>
      setStage((before) => (before.kind === 'running' ? { kind: 'running', progress } : before))
    )
    return () => {
      stopListening()
      // whoever closes the drawer wants no file any more
      void callMain('export.cancel', undefined)
    }
  }, [])

  const begin = () => {
    setProblem(null)
    setStage({ kind: 'running', progress: null })
  }
  const fail = (error: ErrorValue) => {
    setProblem(error)
    setStage(FORM)
  }
  const write = async (as: ExportFormat) => {
    begin()
    const answer = await callMain('export.run', { filter, format: as })
    if (!answer.ok) fail(answer.error)
    else setStage(answer.value === null ? FORM : { kind: 'done', report: answer.value })
  }
  const run = async () => {
    if (format !== 'csv_cp932') return write(format)
    begin()
    const answer = await callMain('export.check', { filter, format })
    if (!answer.ok) return fail(answer.error)
    return answer.value.count === 0 ? write(format) : setStage({ kind: 'holes', unholdables: answer.value })
  }

  return {
    filter,
    format,
    stage,
    rows,
    reps,
    problem,
    change: (part) => setFilter((before) => ({ ...before, ...part })),
    choose: setFormat,
    run,
    write,
    stop: () => void callMain('export.cancel', undefined),
    back: () => setStage(FORM)
  }
}

/** How many rows a filter lets through; an answer that a later filter has overtaken is dropped. */
function useRowCount(filter: ExportFilter, onProblem: (problem: ErrorValue | null) => void): number | null {
  const [rows, setRows] = useState<number | null>(null)
  useEffect(() => {
    let current = true
    setRows(null)
    const timer = setTimeout(async () => {
      const answer = await callMain('export.count', filter)
      if (!current) return
      setRows(answer.ok ? answer.value.rows : null)
      onProblem(answer.ok ? null : answer.error)
    }, PAUSE_MILLISECONDS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [filter, onProblem])
  return rows
}
