import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HidDevice, HidSource } from '../../../../renderer/line/audio/headset'
import { audioRig } from '../../../support/audio-rig'

const HOOK = 0x0b0020
const MUTE = 0x0b002f
const OFF_HOOK = 0x080017
const RING = 0x080018

/** A headset in the hand: what is pressed on it, and what its lamps show. */
function headset(usagePage = 0x0b) {
  let told: Parameters<HidDevice['addEventListener']>[1] = () => {}
  const lamps: number[] = []
  const item = (usages: readonly number[]) => ({ usages, reportSize: 1, reportCount: usages.length, isAbsolute: true })
  const device: HidDevice = {
    collections: [
      {
        usagePage,
        inputReports: [{ reportId: 1, items: [item([HOOK]), { ...item([MUTE]), isAbsolute: false }] }],
        outputReports: [{ reportId: 2, items: [item([OFF_HOOK, RING])] }]
      }
    ],
    open: async () => {},
    async sendReport(_reportId, bytes) {
      lamps.push(new Uint8Array(bytes as ArrayBuffer)[0] ?? 0)
    },
    addEventListener(_kind, callback) {
      told = callback
    }
  }
  return { device, lamps, send: (byte: number) => told({ reportId: 1, data: new DataView(new Uint8Array([byte]).buffer) }) }
}

/** A computer into which headsets are plugged. */
function computer(...devices: readonly HidDevice[]) {
  let connect: Parameters<HidSource['addEventListener']>[1] = () => {}
  const source: HidSource = {
    getDevices: async () => devices,
    addEventListener(_kind, callback) {
      connect = callback
    }
  }
  return { source, plugIn: (device: HidDevice) => connect({ device }) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a headset with buttons', () => {
  it('tells what is pressed on it, also when it is plugged in later', async () => {
    const [first, second] = [headset(), headset()]
    const { source, plugIn } = computer(first.device)
    const rig = audioRig(source)
    await rig.pass(0)
    first.send(0b01)
    plugIn(second.device)
    await rig.pass(0)
    second.send(0b10)
    const pressed = rig.reports.flatMap((report) => (report.kind === 'headset' ? [report.press] : []))
    expect(pressed).toEqual([{ kind: 'hook', on: true }, { kind: 'mute' }])
  })

  it('shows that somebody calls, and that a call goes on', async () => {
    const { device, lamps } = headset()
    const rig = audioRig(computer(device).source)
    await rig.pass(0)
    rig.audio.obey({ kind: 'headset', ring: true, offHook: false, mute: false })
    rig.audio.obey({ kind: 'headset', ring: false, offHook: true, mute: false })
    expect(lamps).toEqual([0b00, 0b10, 0b01])
  })

  it('does not take the lamp that was lit for a press', async () => {
    const { device, send } = headset()
    const rig = audioRig(computer(device).source)
    await rig.pass(0)
    rig.audio.obey({ kind: 'headset', ring: false, offHook: true, mute: false })
    send(0b01)
    expect(rig.last('headset')).toBeUndefined()
    send(0b00)
    expect(rig.last('headset')).toEqual({ kind: 'headset', press: { kind: 'hook', on: false } })
  })

  it('is no other device', async () => {
    const { device, send } = headset(0x01)
    const rig = audioRig(computer(device).source)
    await rig.pass(0)
    send(0b11)
    expect(rig.last('headset')).toBeUndefined()
  })
})
