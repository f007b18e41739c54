import { addressIn, answerTo, header, type SipMessage, sipText } from './sip-message'

export const FAR_CONTACT = 'Contact: <sip:far@far.invalid;transport=ws>'
export const FAR_SOUND = 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=sendrecv\r\n'

/** The phone at the other end of one call, played by the test. */
export class FarPhone {
  state: 'called' | 'talking' | 'over' = 'called'
  /** Numbers its own requests. */
  private requests = 0

  constructor(
    readonly invite: SipMessage,
    private readonly send: (text: string) => void
  ) {
    send(answerTo(invite, 100))
  }

  get callId(): string {
    return header(this.invite, 'call-id')
  }

  ring(): void {
    this.send(answerTo(this.invite, 180, [FAR_CONTACT]))
  }

  /** Sends sound before it is answered. */
  announce(): void {
    this.send(answerTo(this.invite, 183, [FAR_CONTACT], FAR_SOUND))
  }

  answer(): void {
    this.state = 'talking'
    this.send(answerTo(this.invite, 200, [FAR_CONTACT], FAR_SOUND))
  }

  refuse(status: number): void {
    this.state = 'over'
    this.send(answerTo(this.invite, status))
  }

  hangUp(): void {
    this.state = 'over'
    this.request('BYE')
  }

  /** Says what has come of the transfer that it was asked for, such as `200 OK`. */
  tellOfTransfer(status: string): void {
    this.request('NOTIFY', ['Event: refer', 'Subscription-State: active;expires=60', FAR_CONTACT], `SIP/2.0 ${status}\r\n`)
  }

  /** Takes a new offer in mid-call. */
  agree(offer: SipMessage): void {
    this.send(answerTo(offer, 200, [FAR_CONTACT], FAR_SOUND))
  }

  hungUp(): void {
    this.state = 'over'
  }

  private request(method: string, headers: readonly string[] = [], body = ''): void {
    this.requests += 1
    this.send(
      sipText(
        `${method} ${addressIn(header(this.invite, 'contact'))} SIP/2.0`,
        [
          `Via: SIP/2.0/WSS far.invalid;branch=z9hG4bK${this.callId}${this.requests}`,
          `From: ${header(this.invite, 'to')};tag=far`,
          `To: ${header(this.invite, 'from')}`,
          `Call-ID: ${this.callId}`,
          `CSeq: ${this.requests} ${method}`,
          ...headers
        ],
        body,
        'message/sipfrag;version=2.0'
      )
    )
  }
}
