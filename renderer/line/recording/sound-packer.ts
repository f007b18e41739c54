import { MU_LAW_SILENCE, muLawOf } from '../../../shared/lib/mu-law'

/** Two channels of sound, packed as they are stored: µ-law, the channels in turn. Full packs are handed on, each of one second. */
export interface SoundPacker {
  /** Samples of -1 … 1. A channel that is not there is silent. */
  push(own: Float32Array | undefined, far: Float32Array | undefined, length: number): void
  /** What has not filled a pack yet. */
  rest(): Uint8Array
}

export function soundPacker(samplesPerPack: number, onPack: (pack: Uint8Array) => void): SoundPacker {
  let pack = new Uint8Array(2 * samplesPerPack)
  let filled = 0
  return {
    push(own, far, length) {
      for (let sample = 0; sample < length; sample += 1) {
        pack[filled] = byteOf(own?.[sample])
        pack[filled + 1] = byteOf(far?.[sample])
        filled += 2
        if (filled < pack.length) continue
        onPack(pack)
        pack = new Uint8Array(2 * samplesPerPack)
        filled = 0
      }
    },
    rest() {
      const rest = pack.slice(0, filled)
      filled = 0
      return rest
    }
  }
}

function byteOf(sample: number | undefined): number {
  return sample === undefined ? MU_LAW_SILENCE : muLawOf(Math.max(-1, Math.min(1, sample)) * 32_767)
}
