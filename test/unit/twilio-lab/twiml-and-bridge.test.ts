import { describe, expect, it } from 'vitest'
import { dialDesk, dialNumber, hangUp, joinRoom, reject } from '../../../examples/call-server/twiml.mjs'
import { Bridge, MUSIC_FREQUENCY } from '../../twilio-lab/bridge'
import { readTwiml } from '../../twilio-lab/read-twiml'
import { spokenTone } from '../../twilio-lab/spoken-tone'
import { Telephone } from '../../twilio-lab/telephone'

describe('what the team’s server writes is read as it was meant', () => {
  it('dialling a number', () => {
    const after = 'https://calls.example.co.jp/voice/returned?desk=aoi&more=1'
    expect(readTwiml(dialNumber({ number: '+81350001234', callerId: '+815031234567', after }))).toEqual({
      kind: 'number',
      number: '+81350001234',
      callerId: '+815031234567',
      action: after
    })
  })

  it('ringing at a desk', () => {
    const written = dialDesk({ identity: 'aoi', parameters: { name: `"O'Hara" <&>` }, callerId: undefined, after: 'https://example.com/a' })
    expect(readTwiml(written)).toEqual({
      kind: 'client',
      identity: 'aoi',
      parameters: { name: `"O'Hara" <&>` },
      callerId: undefined,
      action: 'https://example.com/a'
    })
  })

  it('a room, and the end', () => {
    expect(readTwiml(joinRoom('hold-CA1'))).toEqual({ kind: 'room', name: 'hold-CA1' })
    expect([hangUp(), reject()].map(readTwiml)).toEqual([{ kind: 'end' }, { kind: 'end' }])
  })

  it('and what it never writes is not passed over', () => {
    expect(() => readTwiml('<?xml version="1.0"?><Response><Say>hello</Say></Response>')).toThrow('<Say>')
  })
})

describe('a bridge', () => {
  const phone = (frequency: number) => {
    const made = new Telephone({ from: '', to: '', parentSid: null, frequency, onAnswer() {}, onOver() {} })
    made.answer()
    return made
  }
  const customer = phone(450)
  const colleague = phone(650)

  it('lets everybody hear the other', () => {
    const bridge = new Bridge()
    for (const leg of [customer, colleague]) bridge.legs.add(leg)
    expect(bridge.heardBy(customer, 7)).toEqual(spokenTone(650)(7))
    expect(bridge.heardBy(colleague, 7)).toEqual(spokenTone(450)(7))
  })

  it('gives music to who is held, and silence to whoever waits for them', () => {
    const bridge = new Bridge()
    for (const leg of [customer, colleague]) bridge.legs.add(leg)
    bridge.held.add(customer)
    expect(bridge.heardBy(customer, 7)).toEqual(spokenTone(MUSIC_FREQUENCY)(7))
    expect(bridge.heardBy(colleague, 7)).toBeUndefined()
    bridge.pass(colleague, spokenTone(650)(0))
    expect(customer.heard(1_000, 650).packets).toBe(0)
    bridge.held.delete(customer)
    bridge.pass(colleague, spokenTone(650)(0))
    expect(customer.heard(1_000, 650)).toMatchObject({ packets: 1, share: expect.closeTo(1, 1) })
  })
})
