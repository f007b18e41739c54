import type { ElectronApplication } from '@playwright/test'

/** What a page answered that has the bridge of one of our windows without being that window. */
export interface ForeignAnswers {
  readonly bridge: readonly string[]
  readonly answers: readonly unknown[]
}

/**
 * Opens another page of ours beside the two windows, with the same preload as a stranger would need it, and calls from there: whatever the
 * bridge gives it, main must not listen.
 */
export function callFromForeignPage(app: ElectronApplication, role: 'desk' | 'line', script: string): Promise<ForeignAnswers> {
  return app.evaluate(
    async ({ app: electron, BrowserWindow }, { role: as, script: code }) => {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true, additionalArguments: [`--toritsugi-window=${as}`] }
      })
      try {
        await foreign.loadURL('app://toritsugi/line/index.html')
        return await foreign.webContents.executeJavaScript(code)
      } finally {
        foreign.destroy()
      }
    },
    { role, script }
  )
}
