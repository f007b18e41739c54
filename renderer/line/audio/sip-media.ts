import type { Side } from '../recording/call-tracks'

/** The far side's voice as it comes out of a loudspeaker. */
export interface Playback {
  /** Undefined: the system's choice. A loudspeaker that is gone leaves the sound where it is. */
  outputTo(speakerId: string | undefined): Promise<void>
  /** 0 silent … 1 full. */
  setVolume(volume: number): void
  stop(): void
}

/** What the SIP line needs of the browser around it. */
export interface SipMedia {
  /** Undefined: the system's choice. A microphone that is gone gives way to the system's. Rejects with the browser's DOMException. */
  openMicrophone(microphoneId: string | undefined): Promise<MediaStream>
  /** Plays until stopped. `volume`: 0 silent … 1 full. */
  play(stream: MediaStream, volume: number, speakerId: string | undefined): Playback
  /** Lays open a side of a call, for who records it. */
  expose(callId: string, side: Side, stream: MediaStream): void
  /** Sounds the ringing tone, for an exchange that sends none, until the function returned is called. */
  ringBack(volume: number): () => void
  isOnline(): boolean
  /** Calls back whenever the network has returned. The function returned ends that. */
  onOnline(callback: () => void): () => void
}
