import type { Instant } from './time'

/** Where time comes from. The domain never reads a clock of its own, so a test decides what "now" is. */
export interface Clock {
  now(): Instant
}

/** Where identifiers come from: UUIDv7 in the app (sortable by creation), a counter in tests. */
export type NewId = () => string
