import { z } from 'zod'
import type { CallDirection } from '../domain/call/call-state'
import type { LineKind } from '../domain/call/line-kind'
import type { DncLevel } from '../domain/compliance/do-not-call'
import type { Confidence } from '../domain/hearing/answer'
import type { Relationship } from '../domain/lead/relationship'
import type { Moment } from '../domain/moment/moment'
import type { OutcomeCode } from '../domain/outcome/outcome-code'
import type { MailPlan } from '../domain/outcome/outcome-definition'
import type { DncScope } from '../domain/outcome/outcome-input'
import type { TodoKind } from '../domain/outcome/outcome-plan'
import type { Instant, LocalDate } from '../lib/time'

export const TIMELINE_KINDS = ['call', 'answer', 'note', 'todo', 'mail', 'handoff', 'behaviour', 'dnc', 'level', 'relationship'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

const Id = z.string().min(1).max(60)
/** The place of an event in its timeline: the page after it holds what is older. */
const TimelinePlace = z.object({ at: z.int(), key: z.string().max(100) })
export type TimelinePlace = z.infer<typeof TimelinePlace>

export const TimelineQuestion = z.object({
  of: z.union([z.object({ leadId: Id }), z.object({ companyId: Id })]),
  /** Empty for all kinds. */
  kinds: z.array(z.enum(TIMELINE_KINDS)).max(TIMELINE_KINDS.length),
  before: TimelinePlace.nullable(),
  limit: z.int().min(1).max(200)
})
export type TimelineQuestion = z.infer<typeof TimelineQuestion>

export interface TimelinePage {
  readonly events: readonly TimelineEvent[]
  /** Where the next page begins; null when this is the last. */
  readonly next: TimelinePlace | null
}

/** One thing that happened. */
export type TimelineEvent = {
  readonly at: Instant
  /** Unique in its timeline. */
  readonly key: string
  /** The person it is about; empty when it is about the company or nobody is named. */
  readonly name: string
  /** Who did it; empty for what a customer or a rule did. */
  readonly rep: string
} & TimelineDetail

export type TimelineDetail =
  | {
      readonly kind: 'call'
      /** Null for a call that came in and that nobody took: it is none of ours. */
      readonly callId: string | null
      readonly direction: CallDirection
      /** Null while the call has no outcome, and for one that nobody took. */
      readonly outcome: OutcomeCode | null
      readonly line: LineKind
      readonly number: string
      /** Milliseconds from answer to end; null when nobody answered. */
      readonly talked: number | null
      /** How its recording stands; null when it was not recorded. */
      readonly recording: 'running' | 'kept' | 'erased' | null
    }
  | {
      readonly kind: 'answer'
      readonly label: string
      readonly value: string
      readonly confidence: Confidence
      readonly words: string
      /** Another answer has taken its place, or it was taken back. */
      readonly replaced: boolean
    }
  | {
      readonly kind: 'note'
      readonly callId: string
      readonly facts: string
      readonly interpretation: string
      readonly action: string
      readonly consult: boolean
    }
  | {
      readonly kind: 'todo'
      readonly event: 'made'
      readonly todo: TodoKind
      readonly dueAt: Instant | null
      readonly dueOn: LocalDate | null
      readonly owner: string
      readonly detail: string
      readonly closedAt: Instant | null
    }
  | { readonly kind: 'todo'; readonly event: 'done'; readonly todo: TodoKind; readonly detail: string; readonly reason: string }
  | {
      readonly kind: 'todo'
      readonly event: 'postponed'
      readonly todo: TodoKind
      readonly detail: string
      readonly reason: string
      readonly to: Moment
    }
  | { readonly kind: 'mail'; readonly template: MailPlan['template']; readonly dueOn: LocalDate; readonly stopped: boolean }
  | {
      readonly kind: 'handoff'
      readonly meetingAt: Instant
      readonly place: string
      readonly attendees: string
      readonly status: 'waiting' | 'approved' | 'cancelled'
    }
  | { readonly kind: 'behaviour'; readonly behaviour: string; readonly title: string }
  | {
      readonly kind: 'dnc'
      readonly scope: DncScope
      readonly level: DncLevel
      readonly words: string
      readonly liftedAt: Instant | null
      readonly liftedBy: string
      readonly liftReason: string
    }
  | { readonly kind: 'relationship'; readonly from: Relationship | null; readonly to: Relationship | null }
  | { readonly kind: 'level'; readonly from: number; readonly to: number; readonly outcome: OutcomeCode | null }

/** A finished or open call as it went through its script. */
export interface CallPath {
  readonly callId: string
  readonly steps: readonly PathStep[]
}

export interface PathStep {
  readonly section: string
  readonly title: string
  readonly at: Instant
  /** Milliseconds; null when the step was only read before dialling. */
  readonly spent: number | null
  readonly answers: readonly {
    readonly label: string
    readonly value: string
    readonly confidence: Confidence
    readonly words: string
  }[]
}
