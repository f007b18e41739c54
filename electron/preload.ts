import { contextBridge, ipcRenderer } from 'electron'
import {
  deskCallChannel,
  deskEventChannel,
  LINE_COMMAND_CHANNEL,
  LINE_REPORT_CHANNEL,
  LINE_SOUND_CHANNEL,
  startupCallChannel,
  WINDOW_ARGUMENT
} from '../shared/contract/channels'
import { deskCallNames } from '../shared/contract/desk-call-names'
import { deskEventNames } from '../shared/contract/desk-events'
import type { LineCommand, LineWindowBridge, RecordCommand } from '../shared/contract/line'
import { startupCallNames } from '../shared/contract/startup-call-names'

/** The desk gets one function for each call of the contract, the line window its two wires, and the start-up window a few calls.
 * None can name a channel. */
const role = process.argv.find((argument) => argument.startsWith(WINDOW_ARGUMENT))?.slice(WINDOW_ARGUMENT.length)
if (role === 'desk') exposeDesk()
if (role === 'line') exposeLine()
if (role === 'startup') exposeStartup()

function exposeDesk(): void {
  const calls = deskCallNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(deskCallChannel(name), input)])
  contextBridge.exposeInMainWorld('desk', {
    calls: Object.fromEntries(calls),
    on(event: unknown, listener: (payload: unknown) => void) {
      const known = deskEventNames.find((name) => name === event)
      if (known === undefined) return () => {}
      const forward = (_event: unknown, payload: unknown): void => listener(payload)
      ipcRenderer.on(deskEventChannel(known), forward)
      return () => {
        ipcRenderer.off(deskEventChannel(known), forward)
      }
    }
  })
}

function exposeLine(): void {
  const line: LineWindowBridge = {
    onCommand(callback) {
      ipcRenderer.on(LINE_COMMAND_CHANNEL, (_event, command: LineCommand | RecordCommand) => callback(command))
    },
    report(report) {
      ipcRenderer.send(LINE_REPORT_CHANNEL, report)
    },
    recorded(piece) {
      ipcRenderer.send(LINE_SOUND_CHANNEL, piece)
    }
  }
  contextBridge.exposeInMainWorld('line', line)
}

function exposeStartup(): void {
  const calls = startupCallNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(startupCallChannel(name), input)])
  contextBridge.exposeInMainWorld('startup', { calls: Object.fromEntries(calls) })
}
