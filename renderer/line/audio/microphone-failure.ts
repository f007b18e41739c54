import type { LineFailure } from '../../../shared/domain/call/end-reason'

/** Why there is no microphone, by the name of the browser's exception. */
export function microphoneFailure(error: unknown): LineFailure {
  const name = error instanceof Error ? error.name : ''
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'line.microphone_denied' : 'line.microphone_missing'
}
