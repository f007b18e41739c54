import { expect, test } from 'vitest'
import { type ImportHandlerPorts, importHandlers } from '../../../electron/ipc/import-handlers'
import type { ImportPlan } from '../../../shared/contract/import'
import { AppError } from '../../../shared/errors/app-error'
import { newListPlan } from './import-bench'

const plan: ImportPlan = newListPlan()
/** Runs until it is stopped, and then ends with what `failure` is. */
const running = (failure: AppError): Pick<ImportHandlerPorts, 'run'> => ({
  run: (_path, _plan, _onProgress, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(failure)))
})
const handlers = (ports: Partial<ImportHandlerPorts>) => importHandlers({ pathOf: (token) => token, ...ports } as ImportHandlerPorts)

test('an import that a person stops has not failed: it was cancelled', async () => {
  const desk = handlers(running(new AppError('import.interrupted')))
  const outcome = desk['import.run']({ token: 'file', plan })
  desk['import.cancel']()
  await expect(outcome).rejects.toMatchObject({ code: 'import.cancelled' })
})

test('what goes wrong by itself keeps its name', async () => {
  const desk = handlers({ run: () => Promise.reject(new AppError('import.interrupted')) })
  await expect(desk['import.run']({ token: 'file', plan })).rejects.toMatchObject({ code: 'import.interrupted' })
})

test('only the latest question what an import would do is answered', async () => {
  const signals: AbortSignal[] = []
  const forecast: ImportHandlerPorts['forecast'] = (_path, _plan, signal) => {
    signals.push(signal)
    return new Promise(() => {})
  }
  const desk = handlers({ forecast, ...running(new AppError('import.interrupted')) })
  void desk['import.forecast']({ token: 'file', plan })
  void desk['import.forecast']({ token: 'file', plan })
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  void desk['import.run']({ token: 'file', plan })
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
})
