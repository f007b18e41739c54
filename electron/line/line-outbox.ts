import type { CallCommand } from '../../shared/contract/line'
import type { Timers } from '../../shared/lib/timers'

/** Between two attempts to end a call in the line window, in milliseconds. */
const RELEASE_INTERVAL = 2_000
const RELEASE_ATTEMPTS = 5

/** The way to the line window: commands wait while it is not there, and a hang-up is repeated until it is confirmed. */
export interface LineOutbox {
  send(command: CallCommand): void
  /** Ends a call in the window. Until `released`, said again: a microphone must not stay open because a message was lost. */
  hangup(callId: string): void
  released(callId: string): void
  isOpen(): boolean
  /** The window is there: what waited goes out. */
  open(): void
  /** The window is gone, and with it every call it carried. */
  close(): void
}

export function lineOutbox(timers: Timers, deliver: (command: CallCommand) => void): LineOutbox {
  let isOpen = false
  let waiting: CallCommand[] = []
  const stopRepeating = new Map<string, () => void>()

  const send = (command: CallCommand): void => {
    if (isOpen) deliver(command)
    else waiting.push(command)
  }

  const released = (callId: string): void => {
    stopRepeating.get(callId)?.()
    stopRepeating.delete(callId)
  }

  const sayHangup = (callId: string, attempt: number): void => {
    released(callId)
    // set before sending, because the confirmation may come back at once
    if (attempt < RELEASE_ATTEMPTS) {
      stopRepeating.set(
        callId,
        timers.after(RELEASE_INTERVAL, () => sayHangup(callId, attempt + 1))
      )
    }
    deliver({ kind: 'hangup', callId })
  }

  return {
    send,
    released,
    isOpen: () => isOpen,
    hangup(callId) {
      // what waits was never heard by the window: there is nothing to end there
      waiting = waiting.filter((command) => command.callId !== callId)
      if (isOpen) sayHangup(callId, 1)
    },
    open() {
      isOpen = true
      const commands = waiting
      waiting = []
      for (const command of commands) deliver(command)
    },
    close() {
      isOpen = false
      waiting = []
      for (const callId of [...stopRepeating.keys()]) released(callId)
    }
  }
}
