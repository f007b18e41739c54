import type { StartupBridge, StartupCallName, StartupInput, StartupOutput } from '../../shared/contract/startup'
import type { Result } from '../../shared/errors/app-error'

declare global {
  interface Window {
    readonly startup: StartupBridge
  }
}

/** Calls main from the start-up window. Never throws. */
export async function callStartup<Name extends StartupCallName>(
  name: Name,
  input: StartupInput<Name>
): Promise<Result<StartupOutput<Name>>> {
  try {
    const call = window.startup.calls[name] as (input: StartupInput<Name>) => Promise<Result<StartupOutput<Name>>>
    return await call(input)
  } catch {
    return { ok: false, error: { code: 'app.unexpected' } }
  }
}
