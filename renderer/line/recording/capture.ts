import type { Side } from './call-tracks'
import workletAddress from './recording-worklet?worker&url'

/** Samples a second of what is sent to main (shared/domain/recording/recording-format.ts). */
const SAMPLE_RATE = 16_000

/** The capture of one call's sound. */
export interface Capture {
  /** From now on this is what is heard of a side. */
  connect(side: Side, stream: MediaStream): void
  /** Silences a side, or lets it be heard again. */
  open(side: Side, on: boolean): void
  /** Hands on the rest and ends. */
  stop(): void
}

export type StartCapture = (onSound: (sound: Uint8Array, last: boolean) => void) => Promise<Capture>

interface Piece {
  readonly sound: Uint8Array
  readonly last: boolean
}

/**
 * Captures in a sound graph of its own, at the rate of the recording, that plays nowhere: a loudspeaker that is pulled out does not
 * stop its clock. Rejects where the browser makes no such graph.
 */
export const startCapture: StartCapture = async (onSound) => {
  // the library of types does not know silent outputs yet
  const options: AudioContextOptions & { sinkId: { type: 'none' } } = {
    sampleRate: SAMPLE_RATE,
    sinkId: { type: 'none' },
    // nobody listens here, so that fewer and longer rounds do
    latencyHint: 'playback'
  }
  const context = new AudioContext(options)
  try {
    await context.audioWorklet.addModule(workletAddress)
    await context.resume()
  } catch (error) {
    void context.close()
    throw error
  }
  const worklet = new AudioWorkletNode(context, 'recording', { numberOfInputs: 1, outputChannelCount: [1] })
  const merger = new ChannelMergerNode(context, { numberOfInputs: 2 })
  merger.connect(worklet).connect(context.destination)
  const gates = { own: gate(context, merger, 0), far: gate(context, merger, 1) }
  const sources = new Map<Side, MediaStreamAudioSourceNode>()
  worklet.port.onmessage = ({ data: { sound, last } }: MessageEvent<Piece>) => {
    onSound(sound, last)
    if (last) void context.close()
  }
  return {
    connect(side, stream) {
      sources.get(side)?.disconnect()
      const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream })
      source.connect(gates[side])
      sources.set(side, source)
    },
    open(side, on) {
      gates[side].gain.value = on ? 1 : 0
    },
    stop() {
      worklet.port.postMessage('end')
    }
  }
}

/** One channel of the recording, whatever comes in. */
function gate(context: AudioContext, merger: ChannelMergerNode, channel: number): GainNode {
  const node = new GainNode(context, { channelCount: 1, channelCountMode: 'explicit' })
  node.connect(merger, 0, channel)
  return node
}
