import type { CallView, OtherCallView } from '../../../shared/contract/call-view'

export interface OtherCallControls {
  readonly answer: boolean
  readonly reject: boolean
  readonly switchOver: boolean
  readonly hangUp: boolean
  readonly join: boolean
}

const NONE: OtherCallControls = { answer: false, reject: false, switchOver: false, hangUp: false, join: false }

/** Which orders mean something to the other call as it stands; main decides again when one is given. */
export function otherCallControls(other: OtherCallView | null | undefined, call: CallView | undefined): OtherCallControls {
  if (other == null || call === undefined) return NONE
  if (other.role === 'incoming') {
    return { ...NONE, answer: other.phase === 'offered', reject: other.phase === 'offered' }
  }
  const connected = other.phase === 'talking' || other.phase === 'held'
  return {
    ...NONE,
    switchOver: connected,
    hangUp: true,
    join: other.role === 'consult' && connected && isConnected(call) && !call.transferring
  }
}

/** What becomes of the present call when the one that rings is answered. */
export function answerLabel(call: CallView | undefined): 'answer' | 'holdAndAnswer' | 'hangUpAndAnswer' {
  if (call === undefined || call.phase === 'idle' || call.phase === 'ended') return 'answer'
  return isConnected(call) && call.can.hold ? 'holdAndAnswer' : 'hangUpAndAnswer'
}

function isConnected({ phase }: CallView): boolean {
  return phase === 'talking' || phase === 'held'
}
