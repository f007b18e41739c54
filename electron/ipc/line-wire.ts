import { type BrowserWindow, ipcMain } from 'electron'
import { LINE_COMMAND_CHANNEL, LINE_REPORT_CHANNEL } from '../../shared/contract/channels'
import type { LineCommand } from '../../shared/contract/line'

/** Speaks with the hidden line window. What comes from any other page is dropped. */
export interface LineWire {
  send(command: LineCommand): void
  onReport(listener: (report: unknown) => void): void
}

export function lineWire(window: () => BrowserWindow | undefined): LineWire {
  return {
    send(command) {
      const line = window()
      if (line && !line.isDestroyed()) line.webContents.send(LINE_COMMAND_CHANNEL, command)
    },
    onReport(listener) {
      ipcMain.on(LINE_REPORT_CHANNEL, (event, report: unknown) => {
        const line = window()
        if (line && !line.isDestroyed() && event.senderFrame === line.webContents.mainFrame) listener(report)
      })
    }
  }
}
