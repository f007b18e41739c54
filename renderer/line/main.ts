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
import { browserDevices, openMicrophone, renewWhenEnded } from './audio/browser-microphone'
import { browserSipMedia } from './audio/browser-sip-media'
import { keepDevices } from './audio/device-keeper'
import type { HidSource } from './audio/headset'
import { microphoneFailure } from './audio/microphone-failure'
import { loudnessMeter } from './audio/microphone-meter'
import { recordVoice } from './audio/voice-recording'
import { webAudioSound } from './audio/web-audio-sound'
import { lineAudio } from './line-audio'
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

const devices = keepDevices(browserDevices)
const speaker = webAudioSound(systemTimers, window.speechSynthesis)
// both are heard beside whatever a call sounds like
const bell = webAudioSound(systemTimers, undefined)
const waitingTone = webAudioSound(systemTimers, undefined)
const tracks = callTracks()
const sipMedia = browserSipMedia(
  speaker,
  async (microphoneId) => {
    try {
      const microphone = await openMicrophone(microphoneId, devices.current().settings)
      window.line.report({ kind: 'microphone', problem: null })
      return renewWhenEnded(microphone, devices, systemTimers)
    } catch (error) {
      // in mid-call nobody else would say so
      window.line.report({ kind: 'microphone', problem: microphoneFailure(error) })
      throw error
    }
  },
  tracks
)
const recorder = callRecorder({
  tracks,
  start: startCapture,
  send: (piece) => window.line.recorded(piece),
  openMicrophone: () => sipMedia.openMicrophone(devices.current().microphone.id),
  simulated: speaker.stream
})
const twilioGround = { timers: systemTimers, media: sipMedia, loadSdk: loadVoiceSdk }
devices.follow((now) => waitingTone.outputTo(now.speaker.id))
const endCalls = hostLine(overheardBridge(window.line, recorder), {
  practice: practiceLine(systemTimers, speaker),
  manual: manualLine,
  sip: sipLine(systemTimers, sipMedia),
  testSip: tryLogin(systemTimers, sipMedia),
  twilio: twilioLine(twilioGround, () => crypto.randomUUID()),
  testTwilio: tryTwilioLogin(twilioGround),
  timers: systemTimers,
  tracks,
  audio: lineAudio({
    timers: systemTimers,
    devices,
    speaker,
    ringer: bell,
    openMicrophone: ({ microphone, settings }) => openMicrophone(microphone.id, settings),
    record: recordVoice,
    measure: loudnessMeter(systemTimers),
    headsets: (navigator as Navigator & { readonly hid?: HidSource }).hid
  }),
  ring(quietly) {
    const { callVolume, ringVolume } = devices.current().settings
    const sound = quietly ? waitingTone : bell
    if (quietly) sound.play(CALL_WAITING_TONE, callVolume)
    else sound.play(BELL, ringVolume)
    return () => sound.stop()
  }
})
// whoever is spoken with learns that this window goes, and need not listen to nobody
window.addEventListener('pagehide', endCalls)
