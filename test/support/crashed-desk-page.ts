import type { ElectronApplication } from '@playwright/test'
import { answeredSoon } from './answered-soon'

/** Kills the process of the desk's page, and nothing else of the app. */
export function crashDeskPage(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents()) if (contents.getURL().includes('/desk/')) contents.forcefullyCrashRenderer()
  })
}

/** Where the call stands on the desk's page, once that is back: empty or undefined before, so that it is asked again. */
export function phaseOnceBack(app: ElectronApplication): Promise<string | undefined> {
  // a question to a page that is just being loaded may never be answered
  return answeredSoon(
    app.evaluate(({ webContents }) => {
      const contents = webContents.getAllWebContents().find((one) => one.getURL().includes('/desk/'))
      if (!contents || contents.isCrashed() || contents.isLoading()) return ''
      return contents.executeJavaScript(`document.querySelector('[data-phase]')?.textContent ?? ''`).catch(() => '')
    })
  )
}
