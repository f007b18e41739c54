import { useCallback, useEffect, useRef, useState } from 'react'
import type { PreviewOptions } from '../../../shared/contract/import'
import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import type { ColumnTarget } from '../../../shared/domain/import/field-target'
import { callMain, onMainEvent } from '../../bridge/desk-bridge'
import { runCall } from '../../bridge/desk-store'
import {
  forecastKey,
  type ImportState,
  initialImport,
  type ListDraft,
  planOf,
  type Step,
  withFile,
  withForgottenMapping,
  withPreview
} from './import-state'

/** The wizard's state and everything a person can do in it. */
export interface Import {
  readonly state: ImportState
  pick(): Promise<void>
  read(options: PreviewOptions): Promise<void>
  match(column: number, target: ColumnTarget): void
  /** Forgets how files with these columns were matched, here and for the next one. */
  forgetMapping(): Promise<void>
  treatKnown(policy: DuplicatePolicy): void
  describeList(change: Partial<ListDraft>): void
  goTo(step: Step): void
  run(): Promise<void>
  /** Stops the running import. */
  cancel(): void
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

  const key = forecastKey(state)
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    if (key === undefined) return undefined
    let wanted = true
    const { file } = latest.current
    const plan = planOf(latest.current)
    if (file === null || plan === undefined) return undefined
    change({ forecast: null })
    void callMain('import.forecast', { token: file.token, plan }).then((answer) => {
      if (wanted) change(answer.ok ? { forecast: answer.value } : { problem: answer.error })
    })
    return () => {
      wanted = false
    }
  }, [key, change])

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
    change({ step: 'run', busy: true, problem: null, progress: null, cancelling: false, cancelled: false })
    const answer = await callMain('import.run', { token: state.file.token, plan })
    if (answer.ok) change({ step: 'report', busy: false, report: answer.value })
    else if (answer.error.code === 'import.cancelled') change({ step: 'list', busy: false, cancelled: true })
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
    forgetMapping: async () => {
      if (state.preview === null) return
      const answer = await callMain('import.forgetMapping', { headers: state.preview.headers })
      if (answer.ok) setState(withForgottenMapping)
      else change({ problem: answer.error })
    },
    treatKnown: (policy) => change({ policy }),
    cancel: () => {
      change({ cancelling: true })
      void callMain('import.cancel', undefined)
    },
    describeList: (part) => setState((before) => ({ ...before, list: { ...before.list, ...part } })),
    goTo: (step) => change({ step, problem: null, cancelled: false }),
    run,
    begin: async () => state.report !== null && (await runCall('desk.selectList', { listId: state.report.listId })) !== undefined,
    reset: () => setState(initialImport)
  }
}
