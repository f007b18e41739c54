import type { LineReport } from '../../shared/contract/line'
import type { CallOccurrence } from '../../shared/domain/call/call-event'
import { assertNever } from '../../shared/lib/assert-never'

/** What the line window tells of a call that is known already, and that changes it. */
export type CallReport = Extract<
  LineReport,
  {
    kind:
      | 'registered'
      | 'ringing'
      | 'answered'
      | 'ended'
      | 'failed'
      | 'hold_changed'
      | 'media'
      | 'signalling'
      | 'transferred'
      | 'transfer_failed'
  }
>

/** A report as the machine of the call understands it. */
export function occurrenceOf(report: CallReport): CallOccurrence {
  switch (report.kind) {
    case 'answered':
      return { kind: 'answered', by: 'line' }
    case 'registered':
    case 'ringing':
    case 'transferred':
    case 'transfer_failed':
      return { kind: report.kind }
    case 'ended':
      return { kind: 'ended', reason: report.reason }
    case 'failed':
      return { kind: 'failed', code: report.code }
    case 'hold_changed':
      return { kind: 'hold_changed', on: report.on }
    case 'media':
      return { kind: 'media', health: report.health }
    case 'signalling':
      return { kind: 'signalling', signalling: report.signalling }
    default:
      return assertNever(report)
  }
}
