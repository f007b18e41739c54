import { answerTo, header, type SipMessage, sipText } from './sip-message'

const CONTACT = 'Contact: <sip:far@far.invalid;transport=ws>'
const SOUND = 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=sendrecv\r\n'

/** The phone at the other end of one call, played by the test. */
export class FarPhone {
  state: 'called' | 'talking' | 'over' = 'called'

  constructor(
    readonly invite: SipMessage,
    private readonly send: (text: string) => void
  ) {
    send(answerTo(invite, 100))
  }

  ring(): void {
    this.send(answerTo(this.invite, 180, [CONTACT]))
  }

  /** Sends sound before it is answered. */
  announce(): void {
    this.send(answerTo(this.invite, 183, [CONTACT], SOUND))
  }

  answer(): void {
    this.state = 'talking'
    this.send(answerTo(this.invite, 200, [CONTACT], SOUND))
  }

  refuse(status: number): void {
    this.state = 'over'
    this.send(answerTo(this.invite, status))
  }

  hangUp(): void {
    this.state = 'over'
    const target = /<([^>]*)>/.exec(header(this.invite, 'contact'))?.[1] ?? ''
    this.send(
      sipText(`BYE ${target} SIP/2.0`, [
        `Via: SIP/2.0/WSS far.invalid;branch=z9hG4bK${header(this.invite, 'call-id')}`,
        `From: ${header(this.invite, 'to')};tag=far`,
        `To: ${header(this.invite, 'from')}`,
        `Call-ID: ${header(this.invite, 'call-id')}`,
        'CSeq: 1 BYE'
      ])
    )
  }

  /** Takes a new offer in mid-call. */
  agree(offer: SipMessage): void {
    this.send(answerTo(offer, 200, [CONTACT], SOUND))
  }

  hungUp(): void {
    this.state = 'over'
  }

  /** A call from outside to the desk behind `contact`. */
  static invitation(contact: string): string {
    const target = /<([^>]*)>/.exec(contact)?.[1] ?? ''
    return sipText(
      `INVITE ${target} SIP/2.0`,
      [
        'Via: SIP/2.0/WSS far.invalid;branch=z9hG4bKincoming',
        'From: <sip:somebody@pbx.example.co.jp>;tag=somebody',
        'To: <sip:desk@pbx.example.co.jp>',
        'Call-ID: incoming',
        'CSeq: 1 INVITE',
        CONTACT
      ],
      SOUND
    )
  }
}
