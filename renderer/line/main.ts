import type { LineWindowBridge } from '../../shared/contract/line'
import { BELL, CALL_WAITING_TONE } from '../../shared/domain/call/tones'
import { systemTimers } from '../../shared/lib/timers'
import { manualLine } from './adapters/manual/manual-port'
import { practiceLine } from './adapters/practice/practice-port'
import { sipLine } from './adapters/sip/sip-port'
import { tryLogin } from './adapters/sip/try-login'
import { tryTwilioLogin } from './adapters/twilio/try-twilio-login'
import { twilioLine } from './adapters/twilio/twilio-port'
import { loadVoiceSdk } from './adapters/twilio/voice-sdk'
import { browserSipMedia } from './audio/browser-sip-media'
import { webAudioSound } from './audio/web-audio-sound'
import { hostLine } from './line-host'
import { callRecorder } from './recording/call-recorder'
import { callTracks } from './recording/call-tracks'
import { startCapture } from './recording/capture'
import { overheardBridge } from './recording/overheard-bridge'

declare global {
  interface Window {
    /** From the preload, in the line window only. */
    readonly line: LineWindowBridge
  }
}

/** 0 silent … 1 full. */
const BELL_VOLUME = 0.6

// the bell is heard beside whatever a call sounds like
const bell = webAudioSound(systemTimers, undefined)
const sound = webAudioSound(systemTimers, window.speechSynthesis)
const tracks = callTracks()
const sipMedia = browserSipMedia(sound, tracks)
const recorder = callRecorder({
  tracks,
  start: startCapture,
  send: (piece) => window.line.recorded(piece),
  openMicrophone: () => sipMedia.openMicrophone(undefined),
  simulated: sound.stream
})
const twilioGround = { timers: systemTimers, media: sipMedia, loadSdk: loadVoiceSdk }
const endCalls = hostLine(overheardBridge(window.line, recorder), {
  practice: practiceLine(systemTimers, sound),
  manual: manualLine,
  sip: sipLine(systemTimers, sipMedia),
  testSip: tryLogin(systemTimers, sipMedia),
  twilio: twilioLine(twilioGround, () => crypto.randomUUID()),
  testTwilio: tryTwilioLogin(twilioGround),
  ring(quietly) {
    bell.play(quietly ? CALL_WAITING_TONE : BELL, BELL_VOLUME)
    return () => bell.stop()
  }
})
// whoever is spoken with learns that this window goes, and need not listen to nobody
window.addEventListener('pagehide', endCalls)
