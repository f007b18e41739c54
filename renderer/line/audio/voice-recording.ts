/** A voice that was recorded to be heard once. */
export interface VoiceRecording {
  /** Stops, and plays what was recorded; settles when all of it was heard. */
  playBack(volume: number, speakerId: string | undefined): Promise<void>
  /** Forgets it, in whatever state. */
  drop(): void
}

export type RecordVoice = (stream: MediaStream) => VoiceRecording

/** Records in memory; nothing of it is ever written anywhere. */
export const recordVoice: RecordVoice = (stream) => {
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  let context: AudioContext | undefined
  let dropped = false
  recorder.ondataavailable = ({ data }) => parts.push(data)
  const stopped = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve()
  })
  recorder.start()

  return {
    async playBack(volume, speakerId) {
      recorder.stop()
      await stopped
      if (dropped) return
      context = new AudioContext({ sinkId: speakerId ?? '' } as AudioContextOptions)
      const sound = await context.decodeAudioData(await new Blob(parts).arrayBuffer())
      await play(context, sound, volume)
      context.close().catch(() => {})
    },
    drop() {
      dropped = true
      if (recorder.state !== 'inactive') recorder.stop()
      if (context && context.state !== 'closed') context.close().catch(() => {})
    }
  }
}

function play(context: AudioContext, sound: AudioBuffer, volume: number): Promise<void> {
  const output = context.createGain()
  output.gain.value = volume
  output.connect(context.destination)
  const source = context.createBufferSource()
  source.buffer = sound
  source.connect(output)
  return new Promise((resolve) => {
    source.onended = () => resolve()
    source.start()
  })
}
