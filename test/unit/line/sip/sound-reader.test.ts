import { expect, test } from 'vitest'
import { soundReader } from '../../../../renderer/line/adapters/sip/sound-reader'
import { handClock } from '../../../support/hand-clock'

/** A connection that has received a packet more at every reading. */
function readerRig() {
  const clock = handClock()
  let readings = 0
  const getStats = async (): Promise<Map<string, object>> => {
    readings += 1
    return new Map([['in', { type: 'inbound-rtp', kind: 'audio', packetsReceived: readings }]])
  }
  const reader = soundReader({ getStats } as unknown as RTCPeerConnection, clock)
  return { clock, reader, readings: () => readings }
}

test('two who look once a second, at whatever moments, need one reading a second, and neither is given one twice', async () => {
  for (const apart of [0, 100, 499, 500, 501, 900]) {
    const { clock, reader, readings } = readerRig()
    const seen: [number[], number[]] = [[], []]
    for (let second = 0; second < 20; second += 1) {
      seen[0].push((await reader.recently()).received)
      clock.advance(apart)
      seen[1].push((await reader.recently()).received)
      clock.advance(1_000 - apart)
    }
    expect(readings(), `${apart} ms apart`).toBeLessThanOrEqual(21)
    for (const counts of seen) expect(new Set(counts).size).toBe(20)
  }
})

test('who waits for the first packet is told how it stands now', async () => {
  const { reader } = readerRig()
  expect([await reader.recently(), await reader.now(), await reader.recently()].map(({ received }) => received)).toEqual([1, 2, 2])
})
