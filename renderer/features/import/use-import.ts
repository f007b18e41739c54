import { useCallback, useEffect, useRef, useState } from 'react'
import type { PreviewOptions } from '../../../shared/contract/import'
import type { ColumnTarget } from '../../../shared/domain/import/field-target'
import { callMain, onMainEvent } from '../../bridge/desk-bridge'
import { runCall } from '../../bridge/desk-store'
import { type ImportState, initialImport, type ListDraft, planOf, type Step, withFile, withPreview } from './import-state'

/** The wizard's state and everything a person can do in it. */
export interface Import {
  readonly state: ImportState
  pick(): Promise<void>
  read(options: PreviewOptions): Promise<void>
  match(column: number, target: ColumnTarget): void
  describeList(change: Partial<ListDraft>): void
  goTo(step: Step): void
  run(): Promise<void>
  /** Puts the imported list on the desk. Whether that went well. */
  begin(): Promise<boolean>
  reset(): void
}

export function useImport(): Import {
  const [state, setState] = useState(initialImport)
  const change = useCallback((part: Partial<ImportState>) => setState((before) => ({ ...before, ...part })), [])
  // the number of the latest reading: an answer to an earlier one comes too late
  const readings = useRef(0)

  useEffect(() => onMainEvent('import.progress', (progress) => change({ progress })), [change])

  const preview = async (token: string, options: PreviewOptions): Promise<boolean> => {
    readings.current += 1
    const reading = readings.current
    change({ busy: true, problem: null, options })
    const answer = await callMain('import.preview', { token, options })
    if (reading !== readings.current) return false
    if (answer.ok) setState((before) => withPreview(before, answer.value))
    else change({ busy: false, problem: answer.error })
    return answer.ok
  }

  const pick = async () => {
    const answer = await callMain('import.pick', undefined)
    if (!answer.ok) return change({ problem: answer.error })
    const file = answer.value
    if (file === null) return
    setState((before) => withFile(before, file))
    if (await preview(file.token, {})) change({ step: 'reading' })
  }

  const run = async () => {
    const plan = planOf(state)
    if (state.file === null || plan === undefined) return
    change({ step: 'run', busy: true, problem: null, progress: null })
    const answer = await callMain('import.run', { token: state.file.token, plan })
    if (answer.ok) change({ step: 'report', busy: false, report: answer.value })
    else change({ step: 'list', busy: false, problem: answer.error })
  }

  return {
    state,
    pick,
    read: async (options) => {
      if (state.file !== null) await preview(state.file.token, options)
    },
    match: (column, target) =>
      setState((before) => ({ ...before, mapping: before.mapping.map((old, index) => (index === column ? target : old)) })),
    describeList: (part) => setState((before) => ({ ...before, list: { ...before.list, ...part } })),
    goTo: (step) => change({ step, problem: null }),
    run,
    begin: async () => state.report !== null && (await runCall('desk.selectList', { listId: state.report.listId })) !== undefined,
    reset: () => setState(initialImport)
  }
}
