import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { TwilioAccountInput } from '../../shared/contract/twilio-line'
import type { LineStatus } from '../../shared/domain/call/line-status'

interface TwilioHandlerPorts {
  readonly twilio: {
    save(input: TwilioAccountInput): void
    test(input: TwilioAccountInput): Promise<LineStatus>
    remove(): void
  }
  readonly desk: { snapshot(): DeskSnapshot; refuseWhileCallIsOpen(): void }
}

/** The account of the Twilio line. It is not changed under a call: the call's own number and outcome belong to it. */
export function twilioHandlers({ twilio, desk }: TwilioHandlerPorts): Pick<DeskHandlers, 'twilio.save' | 'twilio.test' | 'twilio.remove'> {
  return {
    'twilio.save'(input) {
      desk.refuseWhileCallIsOpen()
      twilio.save(input)
      return desk.snapshot()
    },
    'twilio.test': (input) => twilio.test(input),
    'twilio.remove'() {
      desk.refuseWhileCallIsOpen()
      twilio.remove()
      return desk.snapshot()
    }
  }
}
