import { AppError } from '../../shared/errors/app-error'
import type { ErrorCode } from '../../shared/errors/catalogue'

/** The code with which a use case refuses; undefined when it does not. Any other error is passed on. */
export async function refusalOf(work: () => unknown): Promise<ErrorCode | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}
