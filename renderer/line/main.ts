import type { LineBridge } from '../../shared/contract/line'
import { systemTimers } from '../../shared/lib/timers'
import { manualLine } from './adapters/manual/manual-port'
import { practiceLine } from './adapters/practice/practice-port'
import { sipLine } from './adapters/sip/sip-port'
import { tryLogin } from './adapters/sip/try-login'
import { browserDevices, openMicrophone, renewWhenEnded } from './audio/browser-microphone'
import { browserSipMedia } from './audio/browser-sip-media'
import { keepDevices } from './audio/device-keeper'
import { loudnessMeter } from './audio/microphone-meter'
import { recordVoice } from './audio/voice-recording'
import { webAudioSound } from './audio/web-audio-sound'
import { lineAudio } from './line-audio'
import { hostLine } from './line-host'

declare global {
  interface Window {
    /** From the preload, in the line window only. */
    readonly line: LineBridge
  }
}

const devices = keepDevices(browserDevices)
const speaker = webAudioSound(systemTimers, window.speechSynthesis)
const ringer = webAudioSound(systemTimers, undefined)
const sipMedia = browserSipMedia(speaker, async (microphoneId) =>
  renewWhenEnded(await openMicrophone(microphoneId, devices.current().settings), devices, systemTimers)
)
hostLine(window.line, {
  practice: practiceLine(systemTimers, speaker),
  manual: manualLine,
  sip: sipLine(systemTimers, sipMedia),
  testSip: tryLogin(systemTimers, sipMedia),
  timers: systemTimers,
  audio: lineAudio({
    timers: systemTimers,
    devices,
    speaker,
    ringer,
    openMicrophone: ({ microphone, settings }) => openMicrophone(microphone.id, settings),
    record: recordVoice,
    measure: loudnessMeter(systemTimers)
  })
})
