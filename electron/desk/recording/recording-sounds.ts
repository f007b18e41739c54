import type { CallView } from '../../../shared/contract/call-view'
import type { CallAnalysis } from '../../../shared/domain/recording/call-analysis'
import type { Instant } from '../../../shared/lib/time'

/** The files of recordings. */
export interface RecordingSounds {
  has(callId: string): boolean
  /** Erases one; one that is not there is erased already. */
  remove(callId: string): void
  /** Completes one that was cut off and answers its bytes of sound; null when there is nothing to keep. */
  repair(callId: string): number | null
  analyse(callId: string): Promise<CallAnalysis>
  all(): readonly { readonly callId: string; readonly writtenAt: Instant }[]
}

/** What the desk needs of recording: how the running call's stands, and the files. */
export interface DeskRecordings extends RecordingSounds {
  stateOf(callId: string): CallView['recording']
}
