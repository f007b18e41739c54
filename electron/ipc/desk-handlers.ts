import { ipcMain, type WebFrameMain } from 'electron'
import { deskCallChannel } from '../../shared/contract/channels'
import { checkedInput } from '../../shared/contract/checked-input'
import { deskCallNames } from '../../shared/contract/desk-call-names'
import { type DeskCallName, type DeskHandlers, deskCalls } from '../../shared/contract/desk-calls'
import { AppError, type Result } from '../../shared/errors/app-error'

/** The frame that may call: the top frame of the desk window as it is at this moment. */
export type TrustedFrame = () => WebFrameMain | undefined

/** Reports a failure that nobody foresaw. Gets the call's name and the error, never the input. */
export type ReportUnexpected = (call: DeskCallName, error: unknown) => void

/**
 * Answers every call of the contract: checks the sender, checks the input, and turns every failure into a value. The page may load, and
 * ask, before there are `handlers`: its calls wait for them.
 */
export function answerDeskCalls(handlers: DeskHandlers | Promise<DeskHandlers>, trusted: TrustedFrame, report: ReportUnexpected): void {
  for (const name of deskCallNames) {
    ipcMain.handle(deskCallChannel(name), async (event, raw: unknown): Promise<Result<unknown>> => {
      if (!event.senderFrame || event.senderFrame !== trusted()) return failure(new AppError('ipc.foreign_sender'))
      const input = checkedInput(deskCalls[name].input, raw)
      if (!input.ok) return failure(new AppError('ipc.invalid_input', input.path))
      try {
        // the name decides the input's type and the handler's alike; the compiler can't follow that through a loop
        const handler = (await handlers)[name] as (input: unknown) => unknown
        return { ok: true, value: await handler(input.value) }
      } catch (error) {
        if (error instanceof AppError) return failure(error)
        report(name, error)
        return failure(new AppError('app.unexpected'))
      }
    })
  }
}

function failure(error: AppError): Result<never> {
  return { ok: false, error: error.toValue() }
}
