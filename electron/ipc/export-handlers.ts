import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { ExportFormat, ExportProgress, ExportReport } from '../../shared/contract/export'
import type { Settings } from '../../shared/contract/settings'
import type { Permission } from '../../shared/domain/team/permissions'
import { AppError } from '../../shared/errors/app-error'
import { type Instant, localDate, localTime } from '../../shared/lib/time'
import type { ExportService } from '../transfer/export/export-service'
import type { ExportSource } from '../transfer/export/export-table'

/** What the log keeps of a file: who wrote it, and when, is added by whoever keeps the log. */
export interface ExportLogEntry {
  readonly kind: 'export.finished' | 'person.exported'
  readonly entity: 'export' | 'lead'
  readonly entityId: string
  readonly payload: { readonly source: ExportSource; readonly format: ExportFormat; readonly rows: number }
}

/** What writing files needs of the rest of the app, as interfaces. */
export interface ExportHandlerPorts {
  readonly service: ExportService
  /** @throws AppError `team.not_permitted` */
  permit(permission: Permission): void
  settings(): Settings
  now(): Instant
  /** Shows the system's dialog: a path, or undefined when it was closed. The path never crosses to the page. */
  choosePath(fileName: string): Promise<string | undefined>
  showFile(path: string): void
  log(entry: ExportLogEntry): void
  onProgress(progress: ExportProgress): void
}

type ExportHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `export.${string}`>>

const NAMES = {
  ja: { calls: '通話ログ', answers: '回答', todos: 'ToDo', leads: 'リード', person: '個人データ' },
  en: { calls: 'call-log', answers: 'answers', todos: 'todos', leads: 'leads', person: 'personal-data' }
} as const

export function exportHandlers(ports: ExportHandlerPorts): ExportHandlers {
  let lastFile: string | undefined
  let running: AbortController | undefined

  /** One file at a time, so that "stop" means the one that is seen. */
  const exclusively = async <Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    if (running) throw new AppError('export.interrupted')
    running = new AbortController()
    try {
      return await work(running.signal)
    } finally {
      running = undefined
    }
  }
  const write = (source: ExportSource, format: ExportFormat): Promise<ExportReport | null> =>
    exclusively(async (signal) => {
      const { language } = ports.settings()
      const path = await ports.choosePath(fileNameOf(source, format, language, ports.now()))
      if (path === undefined) return null
      const { rows, replaced } = await ports.service.write({ source, format, language, path }, ports.onProgress, signal)
      lastFile = path
      ports.log({ ...logged(source), payload: { source, format, rows } })
      return { rows, replaced, fileName: path.split(/[\\/]/).at(-1) ?? '' }
    })

  return {
    'export.choices'() {
      ports.permit('data.export')
      return ports.service.choices()
    },
    async 'export.count'(filter) {
      ports.permit('data.export')
      return { rows: await ports.service.count(filter) }
    },
    'export.check'({ filter }) {
      ports.permit('data.export')
      const { language } = ports.settings()
      return exclusively((signal) => ports.service.check({ kind: 'rows', filter }, language, ports.onProgress, signal))
    },
    'export.run'({ filter, format }) {
      ports.permit('data.export')
      return write({ kind: 'rows', filter }, format)
    },
    'export.person'({ leadId, format }) {
      ports.permit('person.data')
      return write({ kind: 'person', leadId }, format)
    },
    'export.cancel'() {
      running?.abort()
      return null
    },
    'export.show'() {
      if (lastFile !== undefined) ports.showFile(lastFile)
      return null
    }
  }
}

/** Who wrote what, by which filter: never what was in it. */
function logged(source: ExportSource): Pick<ExportLogEntry, 'kind' | 'entity' | 'entityId'> {
  if (source.kind === 'person') return { kind: 'person.exported', entity: 'lead', entityId: source.leadId }
  return { kind: 'export.finished', entity: 'export', entityId: source.filter.subject }
}

function fileNameOf(source: ExportSource, format: ExportFormat, language: Settings['language'], now: Instant): string {
  const name = NAMES[language][source.kind === 'person' ? 'person' : source.filter.subject]
  return `${name}_${localDate(now).replaceAll('-', '')}-${localTime(now).replace(':', '')}.${format === 'xlsx' ? 'xlsx' : 'csv'}`
}
