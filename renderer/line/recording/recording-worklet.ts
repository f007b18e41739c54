import { soundPacker } from './sound-packer'

/** What a worklet's own scope has; the compiler knows only that of a page. */
declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

/** Runs on the audio thread: packs what comes in and sends it out each second. Any message asks for the rest, and for an end. */
class RecordingProcessor extends AudioWorkletProcessor {
  private over = false
  private readonly packer = soundPacker(sampleRate, (sound) => this.port.postMessage({ sound, last: false }))

  constructor() {
    super()
    this.port.onmessage = () => {
      this.over = true
      this.port.postMessage({ sound: this.packer.rest(), last: true })
    }
  }

  process([input]: readonly (readonly Float32Array[])[], [output]: readonly (readonly Float32Array[])[]): boolean {
    // the output stays silent; it says how long a round is where nothing is connected
    if (!this.over) this.packer.push(input?.[0], input?.[1], output?.[0]?.length ?? 0)
    return !this.over
  }
}

registerProcessor('recording', RecordingProcessor)
