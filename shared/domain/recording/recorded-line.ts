import type { LineKind } from '../call/line-kind'
import type { ListRecording } from './list-recording'

/** Whether a call over a line is recorded. What goes over the rep's own telephone never comes by here. */
export function isRecorded(line: LineKind, { on }: Pick<ListRecording, 'on'>): boolean {
  return on && line !== 'manual'
}
