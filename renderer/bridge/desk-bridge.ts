import type { DeskBridge } from '../../shared/contract/desk-bridge'
import type { DeskCallName, DeskInput, DeskOutput } from '../../shared/contract/desk-calls'
import type { DeskEventName, DeskEvents } from '../../shared/contract/desk-events'
import type { Result } from '../../shared/errors/app-error'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

/** Calls main. Never throws: a call that broke on its way is a failure like any other. */
export async function callMain<Name extends DeskCallName>(name: Name, input: DeskInput<Name>): Promise<Result<DeskOutput<Name>>> {
  try {
    const call = window.desk.calls[name] as (input: DeskInput<Name>) => Promise<Result<DeskOutput<Name>>>
    return await call(input)
  } catch {
    return { ok: false, error: { code: 'app.unexpected' } }
  }
}

/** Listens to main; the answer ends it. */
export function onMainEvent<Event extends DeskEventName>(event: Event, listener: (payload: DeskEvents[Event]) => void): () => void {
  return window.desk.on(event, listener)
}
