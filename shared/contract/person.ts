import { z } from 'zod'
import type { DeskSnapshot } from './desk-snapshot'

/** Why a person is erased; a few words only, since text of one's own could name the person again. */
export const ERASURE_REASONS = ['requested', 'consent_withdrawn', 'purpose_ended', 'mistake'] as const
export type ErasureReason = (typeof ERASURE_REASONS)[number]

/** What an erasure would take, counted, and what it would leave. */
export interface ErasurePreview {
  /** What has to be typed: the person's name, or the company's when nobody knows it. */
  readonly name: string
  readonly company: string
  readonly erased: {
    readonly numbers: number
    readonly answers: number
    readonly notes: number
    readonly todos: number
    readonly mails: number
    readonly handoffs: number
    readonly behaviours: number
    readonly recordings: number
    /** Log entries whose content goes. */
    readonly log: number
  }
  readonly kept: {
    /** Calls that stay as figures. */
    readonly calls: number
    /** Numbers that stay forbidden, without the person. */
    readonly forbiddenNumbers: number
  }
  /** Notes and answers of others that mention the name; an erasure leaves them. */
  readonly mentionedElsewhere: number
}

export const EraseRequest = z.object({ leadId: z.string().min(1).max(60), typedName: z.string().max(200), reason: z.enum(ERASURE_REASONS) })
export type EraseRequest = z.infer<typeof EraseRequest>

export interface PersonErased {
  readonly snapshot: DeskSnapshot
}
