import type { DeskHandlers, PickedFile } from '../../shared/contract/desk-calls'
import type { ImportPlan, ImportPreview, ImportProgress, ImportReport, PreviewOptions } from '../../shared/contract/import'

/** What importing needs of the rest of the app, as interfaces. */
export interface ImportHandlerPorts {
  preview(path: string, options: PreviewOptions): Promise<ImportPreview>
  run(path: string, plan: ImportPlan, onProgress: (progress: ImportProgress) => void): Promise<ImportReport>
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
  return {
    async 'import.pick'() {
      const path = await ports.chooseFile()
      return path === undefined ? null : ports.remember(path)
    },
    'import.preview': ({ token, options }) => ports.preview(ports.pathOf(token), options),
    async 'import.run'({ token, plan }) {
      const report = await ports.run(ports.pathOf(token), plan, ports.onProgress)
      quarantineFile = report.quarantineFile
      ports.onImported(report)
      return report
    },
    'import.showQuarantine'() {
      if (quarantineFile !== undefined) ports.showFile(quarantineFile)
      return null
    },
    'import.scripts': () => ports.scripts()
  }
}
