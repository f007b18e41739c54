/** How Twilio says that a call stands. */
export type LegStatus = 'ringing' | 'in-progress' | 'completed'

/** One side of a call inside Twilio: a desk, or somebody's telephone. */
export interface Leg {
  readonly sid: string
  readonly from: string
  readonly to: string
  /** The leg that has dialled this one. */
  readonly parentSid: string | null
  status(): LegStatus
  /** What it says in a packet; undefined where its sound comes by itself, or there is none. */
  says(frame: number): Buffer | undefined
  hears(bytes: Buffer): void
  hangUp(): void
}
