import type { DeskHandlers } from '../../../shared/contract/desk-calls'
import { AppError } from '../../../shared/errors/app-error'

type CallHandlers = Pick<
  DeskHandlers,
  | 'call.consult'
  | 'call.transfer'
  | 'call.join'
  | 'call.resolve'
  | 'call.dismissMissed'
  | Extract<keyof DeskHandlers, `other.${string}` | `practice.${string}`>
>

export function callHandlers(): CallHandlers {
  const none = (): never => {
    throw new AppError('desk.no_call')
  }
  return {
    'call.consult': none,
    'call.transfer': none,
    'call.join': none,
    'call.resolve': none,
    'call.dismissMissed': none,
    'other.answer': none,
    'other.reject': none,
    'other.hangup': none,
    'other.switch': none,
    'practice.ring': none
  }
}
