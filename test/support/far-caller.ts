import { FAR_CONTACT, FAR_SOUND } from './far-phone'
import { answerTo, header, type SipMessage, sipText } from './sip-message'

/** Who calls the desk: header lines of the invitation. */
export const SOMEBODY = 'From: "Sato" <sip:+81312345678@pbx.example.co.jp>;tag=caller'

/** Somebody who calls the desk, played by the test. */
export class FarCaller {
  state: 'calling' | 'ringing' | 'talking' | 'over' = 'calling'
  /** How the desk has answered at last; 0 before that. */
  status = 0
  private to = 'To: <sip:desk@pbx.example.co.jp>'
  private requests = 1

  constructor(
    readonly callId: string,
    private readonly contact: string,
    private readonly from: readonly string[],
    private readonly send: (text: string) => void,
    /** Leaves it to the desk to offer terms for the sound, and takes them with the acknowledgement (RFC 3261, 13.2.1). */
    private readonly leavesOffer: boolean
  ) {
    this.invite()
  }

  /** What the desk answers to the invitation. */
  receive(answer: SipMessage): void {
    if (answer.status === 180) this.state = 'ringing'
    if (answer.status < 200) return
    this.status = answer.status
    this.to = `To: ${header(answer, 'to')}`
    this.state = answer.status < 300 ? 'talking' : 'over'
    this.send(this.text('ACK', 1, [], this.leavesOffer && answer.status < 300 ? FAR_SOUND : ''))
  }

  /** Gives up while it rings. */
  cancel(): void {
    this.request('CANCEL', 1)
  }

  hangUp(): void {
    this.state = 'over'
    this.requests += 1
    this.request('BYE', this.requests)
  }

  /** Takes a new offer in mid-call. */
  agree(offer: SipMessage): void {
    this.send(answerTo(offer, 200, [FAR_CONTACT], FAR_SOUND))
  }

  hungUp(): void {
    this.state = 'over'
  }

  private invite(): void {
    this.send(this.text('INVITE', 1, [FAR_CONTACT], this.leavesOffer ? '' : FAR_SOUND))
  }

  private request(method: string, number: number): void {
    this.send(this.text(method, number, []))
  }

  private text(method: string, number: number, headers: readonly string[], body = ''): string {
    const transaction = method === 'BYE' || (method === 'ACK' && this.status < 300) ? `${method}${number}` : '1'
    return sipText(
      `${method} ${this.contact} SIP/2.0`,
      [
        `Via: SIP/2.0/WSS far.invalid;branch=z9hG4bK${this.callId}${transaction}`,
        ...this.from,
        this.to,
        `Call-ID: ${this.callId}`,
        `CSeq: ${number} ${method}`,
        ...headers
      ],
      body
    )
  }
}
