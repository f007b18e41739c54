import { ipcMain, type WebFrameMain } from 'electron'
import { deskCallChannel } from '../../shared/contract/channels'
import { checkedInput } from '../../shared/contract/checked-input'
import { deskCallNames } from '../../shared/contract/desk-call-names'
import { type DeskCallName, type DeskHandlers, deskCalls } from '../../shared/contract/desk-calls'
import { AppError, type Result } from '../../shared/errors/app-error'
import { storageFailure } from '../../shared/errors/storage-failure'

/** The frame that may call: the top frame of the desk window as it is at this moment. */
export type TrustedFrame = () => WebFrameMain | undefined

/** Reports a failure that nobody foresaw. Gets the call's name and the error, never the input. */
export type ReportUnexpected = (call: DeskCallName, error: unknown) => void

/** What stands around a call that may write. @throws AppError `database.*` when the disk stands against it */
type Attempt = <Value>(work: () => Value) => Value

/** Those who answer the desk's calls. */
export interface DeskAnswerer {
  readonly handlers: DeskHandlers
  readonly attempt: Attempt
}

/**
 * Answers every call of the contract: checks the sender, checks the input, and turns every failure into a value. The page may load, and
 * ask, before there is an `answerer`: its calls wait.
 */
export function answerDeskCalls(answerer: Promise<DeskAnswerer>, trusted: TrustedFrame, report: ReportUnexpected): void {
  for (const name of deskCallNames) {
    ipcMain.handle(deskCallChannel(name), async (event, raw: unknown): Promise<Result<unknown>> => {
      if (!event.senderFrame || event.senderFrame !== trusted()) return failure(new AppError('ipc.foreign_sender'))
      const input = checkedInput(deskCalls[name].input, raw)
      if (!input.ok) return failure(new AppError('ipc.invalid_input', input.path))
      try {
        // the name decides the input's type and the handler's alike; the compiler can't follow that through a loop
        const { handlers, attempt } = await answerer
        const handler = handlers[name] as (input: unknown) => unknown
        return { ok: true, value: await attempt(() => handler(input.value)) }
      } catch (error) {
        const named = storageFailure(error)
        if (named) return failure(named)
        report(name, error)
        return failure(new AppError('app.unexpected'))
      }
    })
  }
}

function failure(error: AppError): Result<never> {
  return { ok: false, error: error.toValue() }
}
