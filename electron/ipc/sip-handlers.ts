import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { SipAccountInput } from '../../shared/contract/sip-line'
import type { LineStatus } from '../../shared/domain/call/line-status'

export interface SipHandlerPorts {
  readonly sip: {
    save(input: SipAccountInput): void
    test(input: SipAccountInput): Promise<LineStatus>
    remove(): void
  }
  readonly desk: { snapshot(): DeskSnapshot; refuseWhileCallIsOpen(): void }
}

/** The account of the SIP line. It is not changed under a call: the call's own number and outcome belong to it. */
export function sipHandlers({ sip, desk }: SipHandlerPorts): Pick<DeskHandlers, 'sip.save' | 'sip.test' | 'sip.remove'> {
  return {
    'sip.save'(input) {
      desk.refuseWhileCallIsOpen()
      sip.save(input)
      return desk.snapshot()
    },
    'sip.test': (input) => sip.test(input),
    'sip.remove'() {
      desk.refuseWhileCallIsOpen()
      sip.remove()
      return desk.snapshot()
    }
  }
}
