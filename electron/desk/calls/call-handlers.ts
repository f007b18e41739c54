import type { DeskHandlers } from '../../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../../shared/contract/desk-snapshot'
import { isLive } from '../../../shared/domain/call/call-state'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { consult, join, transfer } from './hand-over'
import { dismissMissed } from './missed-calls'
import { practiseIncoming } from './practise-incoming'
import { resolveCall } from './resolve-call'
import { readRinging, takeCall } from './take-call'

type CallHandlers = Pick<
  DeskHandlers,
  | 'call.consult'
  | 'call.transfer'
  | 'call.join'
  | 'call.resolve'
  | 'call.dismissMissed'
  | Extract<keyof DeskHandlers, `other.${string}` | `practice.${string}`>
>

/** What the screen may ask of a second call, of calls that come in, and of numbers typed by hand. */
export function callHandlers(ports: DeskPorts, state: DeskState, snapshot: () => DeskSnapshot): CallHandlers {
  const then = (work: () => void): DeskSnapshot => {
    work()
    return snapshot()
  }
  return {
    'call.consult': ({ target }) => then(() => consult(ports, target)),
    'call.transfer': ({ target }) => then(() => transfer(ports, target)),
    'call.join': () => then(() => join(ports)),
    'call.resolve': (request) => ({ ...resolveCall(ports, state, request), snapshot: snapshot() }),
    'call.dismissMissed': ({ id }) => then(() => dismissMissed(ports, id)),
    'other.answer': () => then(() => takeCall(ports, state)),
    'other.reject': () =>
      then(() => {
        readRinging(ports)
        ports.line.hangupOther()
      }),
    'other.hangup': () => then(() => endOther(ports)),
    'other.switch': () => then(() => switchOver(ports)),
    'practice.ring': ({ personaId }) => then(() => practiseIncoming(ports, state, personaId))
  }
}

/** Also puts a colleague away who is not on the phone any more. */
function endOther({ line }: DeskPorts): void {
  if (line.other() === undefined) throw new AppError('call.no_other')
  line.hangupOther()
}

function switchOver({ line }: DeskPorts): void {
  const other = line.other()
  if (other === undefined || !isLive(other.state) || other.role === 'incoming') throw new AppError('call.no_other')
  line.switchOver()
}
