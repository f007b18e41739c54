import { clipboard, shell } from 'electron'
import type { Settings } from '../shared/contract/settings'
import type { StartupState } from '../shared/contract/startup'
import { AppError } from '../shared/errors/app-error'
import { answerStartupCalls } from './ipc/startup-handlers'
import type { PageSource } from './windows/app-window'
import { openStartupWindow } from './windows/startup-window'

interface TroublePorts {
  readonly source: PageSource
  settings(): Pick<Settings, 'language' | 'theme'>
  diagnostics(): string
  readonly database: string
  report(where: 'main', error: unknown): void
  /** Opens the desk's page anew. */
  reopen(): Promise<void>
  quit(): void
}

/**
 * A window beside a desk that cannot speak for itself: says what happened and what to do, in the look of the start-up window.
 * @returns closes it
 */
export function openTrouble(code: 'desk.crashed' | 'desk.hung', ports: TroublePorts): () => void {
  const state = (): StartupState => {
    const { language, theme } = ports.settings()
    return { problem: { code }, language, theme, room: null, backups: [], salvaged: null }
  }
  const refuse = (): never => {
    throw new AppError('backup.unusable')
  }
  const window = openStartupWindow(ports.source)
  const stop = answerStartupCalls(
    {
      'startup.state': state,
      async 'startup.retry'() {
        await ports.reopen()
        return state()
      },
      'startup.restore': refuse,
      'startup.salvage': refuse,
      'startup.useSalvaged': refuse,
      'startup.copyDiagnostics'() {
        clipboard.writeText(ports.diagnostics())
        return null
      },
      'startup.showFolder'() {
        shell.showItemInFolder(ports.database)
        return null
      },
      'startup.quit'() {
        ports.quit()
        return null
      }
    },
    () => window.webContents.mainFrame,
    (_call, error) => ports.report('main', error)
  )
  window.on('closed', stop)
  return () => {
    if (!window.isDestroyed()) window.destroy()
  }
}
