import type { FarEndReason } from '../../../../shared/domain/call/end-reason'
import type { LineEvent, Speaker } from '../../../../shared/domain/call/line-event'
import type { Cue, DialRequest, RingRequest } from '../../../../shared/domain/call/line-port'
import type { Persona, SpokenLine } from '../../../../shared/domain/call/persona'
import { CALLER_OPENING, CANNOT_HEAR, replyTo, replyToOwnCall } from '../../../../shared/domain/call/practice-customer'
import { BUSY_TONE, FAX_TONE, HOLD_CHIME, keypadTones, PICK_UP_CLICK, RINGBACK, VOICEMAIL_BEEP } from '../../../../shared/domain/call/tones'
import { assertNever } from '../../../../shared/lib/assert-never'
import type { LineSound } from '../../audio/line-sound'
import type { Pace } from './practice-pace'
import { type PracticeVoice, practiceVoice } from './practice-voice'

/** Durations of a simulated call, in natural milliseconds. */
const CONNECTING = 700
const PICKING_UP = 600
const LISTENING = 2_500
const RECORDING = 20_000
const FAX_PATIENCE = 8_000
const BUSY_TONE_HEARD = 3_000
const PUTTING_DOWN = 800
const CALLERS_PATIENCE = 25_000

/** One call with a simulated far side, from dialling or ringing here until one of the two hangs up. */
export class PracticeCall {
  readonly callId: string
  private readonly voice: PracticeVoice
  private answered = false
  private over = false
  private leaving = false
  private muted = false
  /** It was the far side who called. */
  private cameIn = false
  private stopWaiting: () => void = () => {}
  /** What the rep said while nobody could hear it; answered as soon as somebody can. */
  private unheard: Cue | undefined
  private onThePhone: Speaker = 'reception'

  constructor(
    private readonly request: DialRequest,
    private readonly persona: Persona,
    private readonly pace: Pace,
    private readonly sound: LineSound,
    private readonly emit: (event: LineEvent) => void
  ) {
    this.callId = request.callId
    this.voice = practiceVoice(pace, sound, request.options, (line) => this.caption(line))
  }

  dial(): void {
    this.pace.after(CONNECTING, () => this.connect())
  }

  /** The far side calls here, and gives up after a while. */
  ring({ number, name }: Pick<RingRequest, 'number' | 'name'>): void {
    this.cameIn = true
    this.tell({ kind: 'incoming', callId: this.callId, lineKind: 'practice', number, name })
    this.stopWaiting = this.pace.after(CALLERS_PATIENCE, () => this.putDown('remote_hangup'))
  }

  /** The rep takes the call that rings. */
  answer(): void {
    if (this.over || this.answered || !this.cameIn) return
    this.stopWaiting()
    this.pickUp()
    this.voice.say(CALLER_OPENING, PICKING_UP, () => this.hearWhatWasMissed())
  }

  /** The rep hangs up: everything stops, nothing is said any more. */
  hangup(): void {
    this.over = true
    this.pace.stopAll()
    this.voice.stop()
  }

  mute(on: boolean): void {
    this.muted = on
    if (!on) this.hearWhatWasMissed()
  }

  hold(on: boolean): void {
    if (!this.answered || this.over) return
    if (on) this.voice.hold(HOLD_CHIME)
    else this.voice.resume()
    this.tell({ kind: 'hold_changed', callId: this.callId, on })
  }

  sendDigits(digits: string): void {
    if (!this.over) this.sound.play(keypadTones(digits), this.request.options.volume)
  }

  cue(cue: Cue): void {
    if (this.over || this.leaving) return
    if (this.answered && !this.muted) this.react(cue)
    else this.miss(cue)
  }

  /** A busy number does not ring; everything else does, until somebody or something answers. */
  private connect(): void {
    if (this.persona.farSide.kind !== 'busy') {
      this.tell({ kind: 'ringing', callId: this.callId })
      this.voice.play(RINGBACK)
    }
    this.pace.after(this.persona.ringing, () => this.meetFarSide())
  }

  private meetFarSide(): void {
    const { farSide } = this.persona
    switch (farSide.kind) {
      case 'nobody':
        this.putDown('no_answer')
        break
      case 'busy':
        this.putDown('busy')
        this.voice.play(BUSY_TONE)
        this.pace.after(BUSY_TONE_HEARD, () => this.sound.stop())
        break
      case 'fax':
        this.pickUp()
        this.voice.play(FAX_TONE)
        this.pace.after(FAX_PATIENCE, () => this.putDown('remote_hangup'))
        break
      case 'voicemail':
        this.pickUp()
        this.voice.say([{ speaker: 'machine', text: farSide.greeting }], PICKING_UP, () => this.record())
        break
      case 'talker':
        this.pickUp()
        this.voice.say(farSide.opening, PICKING_UP, () => this.hearWhatWasMissed())
        break
      default:
        assertNever(farSide)
    }
  }

  private pickUp(): void {
    this.answered = true
    this.voice.play(PICK_UP_CLICK)
    this.tell({ kind: 'answered', callId: this.callId })
    this.tell({ kind: 'media', callId: this.callId, health: 'good' })
  }

  private record(): void {
    this.voice.play(VOICEMAIL_BEEP)
    this.pace.after(RECORDING, () => this.putDown('voicemail'))
  }

  private hearWhatWasMissed(): void {
    if (this.answered && !this.over && !this.muted && this.unheard !== undefined) this.react(this.unheard)
  }

  private miss(cue: Cue): void {
    this.unheard = cue
    if (!this.answered || this.persona.farSide.kind !== 'talker') return
    this.voice.say([{ speaker: this.onThePhone, text: CANNOT_HEAR }], LISTENING)
  }

  private react(cue: Cue): void {
    this.unheard = undefined
    const reply = this.cameIn ? replyToOwnCall(this.persona, cue) : replyTo(this.persona, cue)
    if (reply.lines.length === 0) return
    this.leaving = reply.hangsUp === true
    this.voice.say(reply.lines, LISTENING, () => {
      if (reply.hangsUp) this.pace.after(PUTTING_DOWN, () => this.putDown('remote_hangup'))
    })
  }

  private caption(line: SpokenLine): void {
    this.onThePhone = line.speaker
    this.tell({ kind: 'caption', callId: this.callId, ...line })
  }

  private putDown(reason: FarEndReason): void {
    this.tell({ kind: 'ended', callId: this.callId, reason })
    this.hangup()
  }

  private tell(event: LineEvent): void {
    if (!this.over) this.emit(event)
  }
}
