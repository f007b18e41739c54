import type { LineWindowBridge } from '../../shared/contract/line'
import { systemTimers } from '../../shared/lib/timers'
import { manualLine } from './adapters/manual/manual-port'
import { practiceLine } from './adapters/practice/practice-port'
import { sipLine } from './adapters/sip/sip-port'
import { tryLogin } from './adapters/sip/try-login'
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
hostLine(overheardBridge(window.line, recorder), {
  practice: practiceLine(systemTimers, sound),
  manual: manualLine,
  sip: sipLine(systemTimers, sipMedia),
  testSip: tryLogin(systemTimers, sipMedia)
})
