import { URI } from 'jssip'
import { callTimers } from '../../../../shared/domain/call/call-timers'
import { dialledForm, type SipAccount } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipSession } from './sip-session'
import type { SipVoice } from './sip-voice'

/** Milliseconds without a word after which a transfer counts as failed; once it is known to be tried, as long as any call may ring. */
const SILENCE = 30_000
const TRYING = callTimers.ringing.milliseconds
/** Milliseconds until the call is taken back from hold again, where that was not granted. */
const AGAIN = 2_000

interface TransferOptions {
  readonly voice: SipVoice
  readonly timers: Timers
  /** Comes once. */
  done(transferred: boolean): void
}

/**
 * Asks the far side to call `target` instead (RFC 3515), and waits for its word about what came of that. It is on hold meanwhile, and taken
 * back where nothing came of it, unless it was on hold before. The call itself goes on until somebody ends it.
 */
export function sipTransfer(session: SipSession, target: URI, { voice, timers, done }: TransferOptions): void {
  const wasHeld = voice.holds()
  let over = false
  const finish = (transferred: boolean): void => {
    if (over || session.isEnded()) return
    over = true
    stopTimer()
    done(transferred)
    if (!transferred && !wasHeld) takeBack()
  }
  const takeBack = (): void => {
    voice.hold(false, (granted) => {
      if (!granted) timers.after(AGAIN, takeBack)
    })
  }
  const giveUpAfter = (milliseconds: number): (() => void) => timers.after(milliseconds, () => finish(false))
  let stopTimer = giveUpAfter(SILENCE)
  const tried = (): void => {
    stopTimer()
    if (!over) stopTimer = giveUpAfter(TRYING)
  }

  // its microphone is silent from now on; whether the exchange has agreed to that is no reason not to ask
  voice.hold(true, () => {
    if (over || session.isEnded()) return
    session.refer(target, {
      eventHandlers: {
        requestFailed: () => finish(false),
        trying: tried,
        progress: tried,
        accepted: () => finish(true),
        failed: () => finish(false)
      }
    })
  })
}

/** Where a call is to be sent: a number in E.164, or an extension of the exchange. */
export function transferTarget(target: string, account: SipAccount): URI {
  return new URI('sip', dialledForm(target, account), account.domain)
}

/** The far side of another call, with which that call is to be taken over (RFC 3891). Undefined where it is not through yet. */
export function replacementOf(session: SipSession): URI | undefined {
  const dialog = (session as SipSession & PrivateDialog)._dialog
  if (!dialog || !session.isEstablished()) return undefined
  const { call_id, local_tag, remote_tag } = dialog.id
  const { user, host } = session.remote_identity.uri
  // tags are named as the far side sees them; JsSIP's own `replaces` mistakes them for calls that came in
  const replaces = encodeURIComponent(`${call_id};to-tag=${remote_tag};from-tag=${local_tag}`)
  return new URI('sip', user, host, undefined, {}, { Replaces: replaces })
}

/** JsSIP keeps to itself which dialog a session is, and only its own transfer needs to know. */
interface PrivateDialog {
  readonly _dialog?: { readonly id: { readonly call_id: string; readonly local_tag: string; readonly remote_tag: string } }
}
