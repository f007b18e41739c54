import { ipcMain } from 'electron'
import { startupCallChannel } from '../../shared/contract/channels'
import { checkedInput } from '../../shared/contract/checked-input'
import { type StartupCallName, type StartupHandlers, startupCalls } from '../../shared/contract/startup'
import { startupCallNames } from '../../shared/contract/startup-call-names'
import { AppError, type Result } from '../../shared/errors/app-error'
import { storageFailure } from '../../shared/errors/storage-failure'
import type { TrustedFrame } from './desk-handlers'

type ReportUnexpected = (call: StartupCallName, error: unknown) => void

/** Answers the start-up window as `answerDeskCalls` does the desk. The answer ends it. */
export function answerStartupCalls(handlers: StartupHandlers, trusted: TrustedFrame, report: ReportUnexpected): () => void {
  for (const name of startupCallNames) {
    ipcMain.handle(startupCallChannel(name), async (event, raw: unknown): Promise<Result<unknown>> => {
      if (!event.senderFrame || event.senderFrame !== trusted()) return failure(new AppError('ipc.foreign_sender'))
      const input = checkedInput(startupCalls[name].input, raw)
      if (!input.ok) return failure(new AppError('ipc.invalid_input'))
      try {
        // the name decides the input's type and the handler's alike; the compiler can't follow that through a loop
        const handler = handlers[name] as (input: unknown) => unknown
        return { ok: true, value: await handler(input.value) }
      } catch (error) {
        const named = storageFailure(error)
        if (named === undefined) report(name, error)
        return failure(named ?? new AppError('app.unexpected'))
      }
    })
  }
  return () => {
    for (const name of startupCallNames) ipcMain.removeHandler(startupCallChannel(name))
  }
}

function failure(error: AppError): Result<never> {
  return { ok: false, error: error.toValue() }
}
