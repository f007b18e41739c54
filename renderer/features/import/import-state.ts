import type { PickedFile } from '../../../shared/contract/desk-calls'
import type {
  ImportListKind,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  ImportReport,
  PreviewOptions
} from '../../../shared/contract/import'
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
  readonly busy: boolean
  readonly problem: ErrorValue | null
  readonly progress: ImportProgress | null
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
  busy: false,
  problem: null,
  progress: null,
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

/** A preview came: columns matched by hand stay as long as the headers are the same. */
export function withPreview(state: ImportState, preview: ImportPreview): ImportState {
  const sameHeaders = state.preview !== null && state.preview.headers.join('\n') === preview.headers.join('\n')
  return { ...state, preview, mapping: sameHeaders ? state.mapping : preview.mapping, busy: false, problem: null }
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
export function planOf({ preview, mapping, list }: ImportState): ImportPlan | undefined {
  if (preview === null) return undefined
  const { encoding, delimiter } = preview
  const { listId, name, listKind, scriptId, source, acquiredOn, purpose, practice } = list
  const target: ImportPlan['target'] =
    list.target === 'existing'
      ? { kind: 'existing', listId }
      : { kind: 'new', name, listKind, scriptId, source, acquiredOn: acquiredOn === '' ? null : acquiredOn, purpose, practice }
  return { encoding, delimiter, mapping: [...mapping], target, policy: 'skip' }
}
