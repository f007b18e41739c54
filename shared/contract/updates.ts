import { z } from 'zod'
import type { ErrorValue } from '../errors/app-error'
import type { Instant } from '../lib/time'

/** Where new versions come from, and whether they are looked for at all. */
export const UpdateSettings = z.object({ on: z.boolean(), feed: z.string().max(500) })
export type UpdateSettings = z.infer<typeof UpdateSettings>

export type UpdateState =
  | { readonly kind: 'off' }
  /** Nothing newer, as far as known; `checkedAt` is null before the first look. */
  | { readonly kind: 'current'; readonly checkedAt: Instant | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'downloading'; readonly version: string; readonly percent: number }
  /** Downloaded and verified: replaced when the desk rests, or at its end. */
  | { readonly kind: 'ready'; readonly version: string; readonly postponedUntil: Instant | null }
  /** There, but this kind of installation is replaced by hand. */
  | { readonly kind: 'found'; readonly version: string; readonly feed: string }
  | { readonly kind: 'failed'; readonly error: ErrorValue; readonly at: Instant }

export interface UpdateView {
  /** Whether this installation can replace itself, or only tell that something newer is there. */
  readonly means: 'itself' | 'byHand'
  readonly version: string
  readonly state: UpdateState
}
