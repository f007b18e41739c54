import { describe, expect, it } from 'vitest'
import { type HeadsetScene, headsetOrder } from '../../../../shared/domain/call/audio/headset-order'

const NOTHING: HeadsetScene = { rings: false, calling: false, muted: false }
const taken = { kind: 'hook', on: true } as const
const put = { kind: 'hook', on: false } as const
const mute = { kind: 'mute' } as const

describe('a headset’s button', () => {
  it.each([
    ['takes the call that rings', taken, { ...NOTHING, rings: true }, 'answer'],
    ['takes a second call, too', taken, { ...NOTHING, rings: true, calling: true }, 'answer'],
    ['never dials', taken, NOTHING, undefined],
    ['ends the call', put, { ...NOTHING, calling: true }, 'hangup'],
    ['does not turn a caller away by being put down', put, { ...NOTHING, rings: true }, undefined],
    ['mutes', mute, { ...NOTHING, calling: true }, 'mute'],
    ['ends the muting', mute, { ...NOTHING, calling: true, muted: true }, 'unmute'],
    ['mutes nothing where there is no call', mute, NOTHING, undefined]
  ] as const)('%s', (_what, press, scene, order) => {
    expect(headsetOrder(press, scene)).toBe(order)
  })
})
