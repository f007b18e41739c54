import { z } from 'zod'
import type { CallAnalysis } from '../domain/recording/call-analysis'
import { ListRecording } from '../domain/recording/list-recording'
import type { Instant, LocalDate } from '../lib/time'

const Id = z.string().min(1).max(60)

export const RecordingQuestion = z.object({ callId: Id })
/** Whether a list's calls are recorded from now on. */
export const ListRecordingChange = z.object({ listId: Id, recording: ListRecording })
export type ListRecordingChange = z.infer<typeof ListRecordingChange>

/** A call's recording as its history shows it. */
export interface RecordingView {
  readonly callId: string
  /** `missing`: it should be there, but its file is not. */
  readonly state: 'running' | 'kept' | 'erased' | 'missing'
  readonly startedAt: Instant
  readonly milliseconds: number
  /** What ended it before its call. */
  readonly cut: 'disk' | 'line' | 'app' | null
  readonly purpose: string
  /** The day on which it goes. */
  readonly eraseOn: LocalDate
  readonly erased: { readonly at: Instant; readonly by: string } | null
  readonly analysis: CallAnalysis | null
}

/** Where the desk's page hears a recording. */
export const RECORDINGS_PATH = '/recordings/'

export function recordingAddress(callId: string): string {
  return `app://toritsugi${RECORDINGS_PATH}${encodeURIComponent(callId)}.wav`
}

/** A second of sound, two channels: what the line window may send at once is a few times that. */
export const MOST_RECORDED_BYTES = 160_000

/** What the line window says of the sound of a call. */
export interface RecordedPiece {
  readonly callId: string
  readonly sound: Uint8Array
  /** Nothing follows for this call. */
  readonly last: boolean
}

/** Takes what came from the line window, or refuses it. Its bytes are looked at by length alone: any of them are sound. */
export function readRecordedPiece(raw: unknown): RecordedPiece | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { callId, sound, last } = raw as Readonly<Record<keyof RecordedPiece, unknown>>
  const known = Id.safeParse(callId)
  if (!known.success || typeof last !== 'boolean' || !(sound instanceof Uint8Array) || sound.length > MOST_RECORDED_BYTES) return undefined
  return { callId: known.data, sound, last }
}
