import type { PickedFile } from '../../shared/contract/calls/data-calls'
import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type {
  ImportForecast,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  ImportReport,
  PastImport,
  PreviewOptions
} from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'

/** What importing needs of the rest of the app, as interfaces. */
export interface ImportHandlerPorts {
  preview(path: string, options: PreviewOptions): Promise<ImportPreview>
  forecast(path: string, plan: ImportPlan, signal: AbortSignal): Promise<ImportForecast>
  run(path: string, plan: ImportPlan, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<ImportReport>
  /** A preview with what earlier imports teach. */
  proposeFromMemory(preview: ImportPreview): ImportPreview
  forgetMapping(headers: readonly string[]): void
  readonly past: { list(): readonly PastImport[]; undo(importId: string): Promise<void> }
  /** Shows the system's file dialog: a path, or undefined when it was closed. */
  chooseFile(): Promise<string | undefined>
  remember(path: string): PickedFile
  pathOf(token: string): string
  showFile(path: string): void
  onProgress(progress: ImportProgress): void
  /** The lists have changed. */
  onImported(report: ImportReport): void
  scripts(): readonly { readonly id: string; readonly title: string }[]
}

type ImportHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `import.${string}`>>

export function importHandlers(ports: ImportHandlerPorts): ImportHandlers {
  let quarantineFile: string | undefined
  let running = new AbortController()
  let counting = new AbortController()
  return {
    async 'import.pick'() {
      const path = await ports.chooseFile()
      return path === undefined ? null : ports.remember(path)
    },
    'import.preview': async ({ token, options }) => ports.proposeFromMemory(await ports.preview(ports.pathOf(token), options)),
    'import.forecast'({ token, plan }) {
      // an answer to an earlier question is not waited for any more
      counting.abort()
      counting = new AbortController()
      return ports.forecast(ports.pathOf(token), plan, counting.signal)
    },
    async 'import.run'({ token, plan }) {
      counting.abort()
      running = new AbortController()
      const report = await ports.run(ports.pathOf(token), plan, ports.onProgress, running.signal).catch(asCancelled(running.signal))
      quarantineFile = report.quarantineFile
      ports.onImported(report)
      return report
    },
    'import.cancel'() {
      running.abort()
      return null
    },
    'import.forgetMapping'({ headers }) {
      ports.forgetMapping(headers)
      return null
    },
    'import.history': () => ports.past.list(),
    async 'import.undo'({ importId }) {
      await ports.past.undo(importId)
      return ports.past.list()
    },
    'import.showQuarantine'() {
      if (quarantineFile !== undefined) ports.showFile(quarantineFile)
      return null
    },
    'import.scripts': () => ports.scripts()
  }
}

/** An import that a person has stopped did not fail. */
function asCancelled(signal: AbortSignal): (error: unknown) => never {
  return (error) => {
    const stopped = signal.aborted && error instanceof AppError && error.code === 'import.interrupted'
    throw stopped ? new AppError('import.cancelled') : error
  }
}
