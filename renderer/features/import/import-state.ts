import type { PickedFile } from '../../../shared/contract/calls/data-calls'
import type {
  ImportForecast,
  ImportListKind,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  ImportReport,
  PreviewOptions
} from '../../../shared/contract/import'
import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { type ColumnTarget, type MappingProblem, mappingProblem } from '../../../shared/domain/import/field-target'
import type { ErrorValue } from '../../../shared/errors/app-error'

export const STEPS = ['file', 'reading', 'columns', 'list', 'run', 'report'] as const
export type Step = (typeof STEPS)[number]

/** What is typed about the list. Both ways are kept, so that trying the other loses nothing. */
export interface ListDraft {
  readonly target: 'new' | 'existing'
  readonly listId: string
  readonly name: string
  readonly listKind: ImportListKind
  readonly scriptId: string
  readonly source: string
  /** `YYYY-MM-DD`, or empty. */
  readonly acquiredOn: string
  readonly purpose: string
  readonly practice: boolean
}

export interface ImportState {
  readonly step: Step
  readonly file: PickedFile | null
  /** What was switched by hand in the reading step. */
  readonly options: PreviewOptions
  readonly preview: ImportPreview | null
  readonly mapping: readonly ColumnTarget[]
  readonly list: ListDraft
  readonly policy: DuplicatePolicy
  /** What the import would do; null until it is counted. */
  readonly forecast: ImportForecast | null
  readonly busy: boolean
  readonly problem: ErrorValue | null
  readonly progress: ImportProgress | null
  /** Whether the running import is to stop, and whether the last one was stopped. */
  readonly cancelling: boolean
  readonly cancelled: boolean
  readonly report: ImportReport | null
}

export const initialImport: ImportState = {
  step: 'file',
  file: null,
  options: {},
  preview: null,
  mapping: [],
  list: {
    target: 'new',
    listId: '',
    name: '',
    listKind: 'outbound',
    scriptId: '',
    source: '',
    acquiredOn: '',
    purpose: '',
    practice: false
  },
  policy: 'skip',
  forecast: null,
  busy: false,
  problem: null,
  progress: null,
  cancelling: false,
  cancelled: false,
  report: null
}

const SAMPLE_FILE = /^sample-leads\b/i
const EXTENSION = /\.[^.]*$/
const LONGEST_NAME = 100

/** A file was picked: everything about the one before is forgotten, and the new list is named after the file. */
export function withFile(state: ImportState, file: PickedFile): ImportState {
  const name = file.fileName.replace(EXTENSION, '').slice(0, LONGEST_NAME)
  const list = { ...initialImport.list, scriptId: state.list.scriptId, name, practice: SAMPLE_FILE.test(file.fileName) }
  return { ...initialImport, file, list, busy: true }
}

/** A preview came: columns matched by hand stay as long as the headers are the same. Mended rows go where their origin went. */
export function withPreview(state: ImportState, preview: ImportPreview): ImportState {
  const sameHeaders = state.preview !== null && state.preview.headers.join('\n') === preview.headers.join('\n')
  const mapping = sameHeaders ? state.mapping : preview.mapping
  const { quarantine } = preview
  const joins = state.preview === null && quarantine !== null && quarantine.listId !== null
  const list: ListDraft = joins ? { ...state.list, target: 'existing', listId: quarantine.listId ?? '' } : state.list
  const policy = joins ? quarantine.policy : state.policy
  return { ...state, preview, mapping, list, policy, forecast: null, busy: false, problem: null }
}

/** The proposal of the headers alone, in place of the one remembered. */
export function withForgottenMapping(state: ImportState): ImportState {
  if (state.preview === null) return state
  const { suggested } = state.preview
  return { ...state, preview: { ...state.preview, mapping: suggested, mappingFrom: 'headers' }, mapping: suggested, forecast: null }
}

/** What a forecast depends on; undefined while the list can't be named yet. Names and texts of a list change nothing. */
export function forecastKey(state: ImportState): string | undefined {
  if (state.step !== 'list' || state.file === null || listProblem(state.list) !== undefined) return undefined
  const { target, listId, practice } = state.list
  return JSON.stringify([state.file.token, target, target === 'existing' ? listId : practice])
}

export type ListProblem = 'nameMissing' | 'scriptMissing' | 'chooseMissing'

export function listProblem(list: ListDraft): ListProblem | undefined {
  if (list.target === 'existing') return list.listId === '' ? 'chooseMissing' : undefined
  if (list.name.trim() === '') return 'nameMissing'
  return list.scriptId === '' ? 'scriptMissing' : undefined
}

export function columnsProblem(state: ImportState): MappingProblem | undefined {
  return state.preview === null ? 'column_count' : mappingProblem(state.mapping, state.preview.headers.length)
}

/** Whether the step is complete, so that the next one can be entered. */
export function canGoOn(state: ImportState): boolean {
  if (state.busy) return false
  switch (state.step) {
    case 'file':
      return state.file !== null && state.preview !== null
    case 'reading':
      return state.preview !== null && state.problem === null
    case 'columns':
      return columnsProblem(state) === undefined
    case 'list':
      return listProblem(state.list) === undefined
    case 'run':
    case 'report':
      return false
  }
}

/** Everything main needs to run the import; undefined before there is a preview. */
export function planOf({ preview, mapping, list, policy }: ImportState): ImportPlan | undefined {
  if (preview === null) return undefined
  const { encoding, delimiter, workbook } = preview
  const { listId, name, listKind, scriptId, source, acquiredOn, purpose, practice } = list
  const target: ImportPlan['target'] =
    list.target === 'existing'
      ? { kind: 'existing', listId }
      : { kind: 'new', name, listKind, scriptId, source, acquiredOn: acquiredOn === '' ? null : acquiredOn, purpose, practice }
  const plan = { encoding, delimiter, mapping: [...mapping], target, policy }
  return workbook === null ? plan : { ...plan, sheet: workbook.sheet }
}
