import type { BrowserWindow } from 'electron'
import { deskEventChannel } from '../../shared/contract/channels'
import type { DeskEventName, DeskEvents } from '../../shared/contract/desk-events'

export type SendDeskEvent = <Name extends DeskEventName>(name: Name, payload: DeskEvents[Name]) => void

/** Tells the desk window what changed by itself; nothing when there is no window to tell. */
export function deskEvents(window: () => BrowserWindow | undefined): SendDeskEvent {
  return (name, payload) => {
    const desk = window()
    if (desk && !desk.isDestroyed()) desk.webContents.send(deskEventChannel(name), payload)
  }
}
