import type { DeskBridgeCalls } from './desk-calls'
import type { DeskEventName, DeskEvents } from './desk-events'

/** What the preload gives the desk window as `window.desk`. */
export interface DeskBridge {
  readonly calls: DeskBridgeCalls
  /** Listens until the returned function is called. */
  on<Event extends DeskEventName>(event: Event, listener: (payload: DeskEvents[Event]) => void): () => void
}
