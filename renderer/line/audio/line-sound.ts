import type { ToneSchedule } from '../../../shared/domain/call/tones'

/** What the rep hears from the line itself. One thing sounds at a time: the next replaces the one before. */
export interface LineSound {
  play(schedule: ToneSchedule, volume: number): void
  /** Says a text aloud in Japanese, in about `milliseconds`. False where no voice is installed. */
  say(text: string, milliseconds: number, volume: number): boolean
  stop(): void
  /** What is played, at full volume, for who records it; a murmur stands for a synthetic voice. */
  stream(): MediaStream
}

/** A sound that can come out of another loudspeaker. */
export interface RoutedSound extends LineSound {
  /** Undefined is the system's choice. One that is gone leaves the sound where it is. */
  outputTo(speakerId: string | undefined): void
}
