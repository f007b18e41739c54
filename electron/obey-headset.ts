import type { DeskSnapshot } from '../shared/contract/desk-snapshot'
import { headsetOrder } from '../shared/domain/call/audio/headset-order'
import type { HeadsetPress } from '../shared/domain/call/audio/headset-report'
import { AppError } from '../shared/errors/app-error'
import { assertNever } from '../shared/lib/assert-never'
import type { Desk } from './desk/desk'

interface HeadsetPorts {
  readonly desk: () => Pick<Desk, 'snapshot' | 'handlers'>
  /** Tells the screen how it is now. */
  readonly show: () => void
  readonly report: (error: unknown) => void
}

/** Does what a headset's button asks for, by the same ways as the keys of the desk. */
export function obeyHeadset({ desk, show, report }: HeadsetPorts): (press: HeadsetPress) => void {
  const obey = (press: HeadsetPress): DeskSnapshot | Promise<DeskSnapshot> | undefined => {
    const { handlers, snapshot } = desk()
    const { call, other } = snapshot()
    const calling = call.phase !== 'idle' && call.phase !== 'ended'
    const order = headsetOrder(press, { rings: other?.role === 'incoming', calling, muted: call.muted })
    switch (order) {
      case 'answer':
        return handlers['other.answer']()
      case 'hangup':
        return handlers['call.hangup']()
      case 'mute':
      case 'unmute':
        return handlers['call.mute']({ on: order === 'mute' })
      case undefined:
        return undefined
      default:
        return assertNever(order)
    }
  }
  return (press) => {
    // what the desk refuses is shown where its own keys are
    Promise.resolve()
      .then(() => obey(press))
      .then((done) => done && show())
      .catch((error: unknown) => !(error instanceof AppError) && report(error))
  }
}
