import { describe, expect, it } from 'vitest'
import { MU_LAW } from '../../sip-lab/g711'
import { measureTone } from '../../sip-lab/tones'
import { checkedToken, mintedToken } from '../../twilio-lab/access-token'
import { PressedTones } from '../../twilio-lab/pressed-tones'
import { RATE, spokenTone } from '../../twilio-lab/spoken-tone'
import { IDENTITY } from '../../twilio-lab/twilio-account'

it('the far side speaks a pure tone, packet by packet', () => {
  const frameOf = spokenTone(440)
  const bytes = Array.from({ length: 50 }, (_, frame) => [...frameOf(frame)]).flat()
  const samples = Int16Array.from(bytes, (byte) => MU_LAW[byte] ?? 0)
  expect(measureTone({ rate: RATE, samples }, 440).share).toBeGreaterThan(0.99)
  expect(frameOf(50)).toEqual(frameOf(0))
})

describe('keys within the sound', () => {
  const END = 0x80

  it('count once, however often their end is said', () => {
    const keys = new PressedTones()
    for (const flags of [0, 0, END, END, END]) keys.take(Uint8Array.of(5, flags, 0, 160), 1_000)
    keys.take(Uint8Array.of(11, END, 0, 160), 2_000)
    keys.take(Uint8Array.of(5, END, 0, 160), 3_000)
    expect(keys.digits()).toBe('5#5')
  })

  it('are none in anything else', () => {
    const keys = new PressedTones()
    keys.take(Uint8Array.of(16, END, 0, 160), 1_000)
    keys.take(new Uint8Array(), 2_000)
    expect(keys.digits()).toBe('')
  })
})

describe('a token', () => {
  it('that the account has made is taken', async () => {
    expect(await checkedToken(await mintedToken())).toMatchObject({ ok: true, claims: { identity: IDENTITY, mayCallOut: true } })
  })

  it.each([
    [{ secret: 'another secret of the same length..' }, 31202],
    [{ life: -10 }, 31205],
    [{ life: 90_000 }, 31207]
  ])('%o is refused', async (wish, code) => {
    expect(await checkedToken(await mintedToken(wish))).toMatchObject({ ok: false, error: { code } })
  })

  it('that is none is refused', async () => {
    expect(await checkedToken('a.b.c')).toMatchObject({ ok: false, error: { code: 31204 } })
  })
})
