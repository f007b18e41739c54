import { type BrowserWindow, ipcMain } from 'electron'
import { LINE_COMMAND_CHANNEL, LINE_REPORT_CHANNEL, LINE_SOUND_CHANNEL } from '../../shared/contract/channels'
import type { LineCommand, RecordCommand } from '../../shared/contract/line'
import { type RecordedPiece, readRecordedPiece } from '../../shared/contract/recording'

/** Speaks with the hidden line window. What comes from any other page is dropped. */
export interface LineWire {
  send(command: LineCommand | RecordCommand): void
  onReport(listener: (report: unknown) => void): void
  /** Sound of calls that are recorded; what is malformed is dropped. */
  onSound(listener: (piece: RecordedPiece) => void): void
}

export function lineWire(window: () => BrowserWindow | undefined): LineWire {
  const listen = (channel: string, listener: (message: unknown) => void): void => {
    ipcMain.on(channel, (event, message: unknown) => {
      const line = window()
      if (line && !line.isDestroyed() && event.senderFrame === line.webContents.mainFrame) listener(message)
    })
  }
  return {
    send(command) {
      const line = window()
      if (line && !line.isDestroyed()) line.webContents.send(LINE_COMMAND_CHANNEL, command)
    },
    onReport: (listener) => listen(LINE_REPORT_CHANNEL, listener),
    onSound(listener) {
      listen(LINE_SOUND_CHANNEL, (message) => {
        const piece = readRecordedPiece(message)
        if (piece) listener(piece)
      })
    }
  }
}
