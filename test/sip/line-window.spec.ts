import type { Phone } from '../sip-lab/phone'
import { expect, NUMBER_OF, test as networkTest } from './desk-on-network'
import { type LedLineWindow, leadLine } from './line-window'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8
const options = { speed: 1, speech: false, volume: 0.6 }

/** The line window of the app, registered at the network and led by the test. */
const test = networkTest.extend<{ line: LedLineWindow }>({
  line: async ({ desk, network }, use, info) => {
    await network.waitForRegistered('alice')
    await use(await leadLine(desk.app))
    if (info.status !== info.expectedStatus)
      for (const [name, body] of Object.entries(network.logs())) await info.attach(name, { body, contentType: 'text/plain' })
    await network.clear()
  }
})

async function dial(line: LedLineWindow, callId: string, number: string): Promise<void> {
  await line.order({ kind: 'register', callId, lineKind: 'sip' })
  await line.told('registered', callId)
  await line.order({ kind: 'dial', callId, number, options })
}

async function talk(line: LedLineWindow, callId: string, number: string): Promise<void> {
  await dial(line, callId, number)
  await line.told('answered', callId)
}

const hears = (listener: Phone, frequency?: number) =>
  expect.poll(async () => (await listener.heard(A_WHILE, frequency)).share, { timeout: 15_000 }).toBeGreaterThan(MOSTLY)
const isHeard = (line: LedLineWindow, speaker: Phone) =>
  expect.poll(() => line.hears(speaker.frequency), { timeout: 15_000 }).toBeGreaterThan(MOSTLY)

test('a caller is told of by number, is answered, and both hear each other until they hang up', async ({ line, network }) => {
  const { bob } = network.phones
  await bob.dial('alice')
  const { callId, number } = await line.told('incoming')
  expect(number).toBe(NUMBER_OF.bob)
  await bob.waitFor('ringing')
  await line.order({ kind: 'answer', callId, options })
  await line.told('answered', callId)
  await bob.waitFor('established')
  await hears(bob)
  await isHeard(line, bob)
  await bob.hangup()
  expect(await line.told('ended', callId)).toMatchObject({ reason: 'remote_hangup' })
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a caller who is not wanted hears that the line is busy', async ({ line, network }) => {
  const { bob } = network.phones
  await bob.dial('alice')
  const { callId } = await line.told('incoming')
  await line.order({ kind: 'hangup', callId })
  expect((await bob.waitFor('closed')).reason).toContain('486')
})

test('a caller who gives up is seen to', async ({ line, network }) => {
  const { bob } = network.phones
  await bob.dial('alice')
  const { callId } = await line.told('incoming')
  await bob.waitFor('ringing')
  await bob.hangup()
  expect(await line.told('ended', callId)).toMatchObject({ reason: 'no_answer' })
})

test('a second caller is spoken with while the first is on hold, and a third hears that the line is busy', async ({ line, network }) => {
  const { bob, carol, dave } = network.phones
  await talk(line, 'first', NUMBER_OF.bob)
  await carol.dial('alice')
  const { callId } = await line.told('incoming')
  await dave.dial('alice')
  expect((await dave.waitFor('closed')).reason).toContain('486')
  await line.order({ kind: 'hold', callId: 'first', on: true })
  await line.told('hold_changed', 'first')
  await line.order({ kind: 'answer', callId, options })
  await line.told('answered', callId)
  await hears(carol)
  await isHeard(line, carol)
  await expect.poll(async () => (await bob.heard(A_WHILE)).rms).toBeLessThan(0.01)
  await carol.hangup()
  await line.told('ended', callId)
  await line.order({ kind: 'hold', callId: 'first', on: false })
  await hears(bob)
})

test('a call is handed over to somebody who answers, and the two hear each other', async ({ line, network }) => {
  const { bob, carol } = network.phones
  await talk(line, 'call', NUMBER_OF.bob)
  await line.order({ kind: 'transfer', callId: 'call', target: NUMBER_OF.carol })
  expect(await carol.waitFor('ringing')).toMatchObject({ peer: `sip:${NUMBER_OF.bob}@sip.test` })
  await carol.accept()
  await line.told('transferred', 'call')
  await line.order({ kind: 'hangup', callId: 'call' })
  await bob.waitFor('closed')
  await hears(bob, carol.frequency)
  await hears(carol, bob.frequency)
  expect(await line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a call that can’t be handed over is taken back', async ({ line, network }) => {
  const { bob } = network.phones
  await talk(line, 'call', NUMBER_OF.bob)
  await line.order({ kind: 'transfer', callId: 'call', target: '+81350009005' })
  await line.told('transfer_failed', 'call')
  await hears(bob)
  await isHeard(line, bob)
})

test('two calls are joined: the customer reaches the colleague in the place of the desk', async ({ line, network }) => {
  const { bob, carol } = network.phones
  await talk(line, 'customer', NUMBER_OF.bob)
  await line.order({ kind: 'hold', callId: 'customer', on: true })
  await line.told('hold_changed', 'customer')
  await dial(line, 'colleague', NUMBER_OF.carol)
  await carol.waitFor('ringing')
  await carol.accept()
  await line.told('answered', 'colleague')
  await line.order({ kind: 'join', callId: 'customer', otherCallId: 'colleague' })
  // these phones take over no call (RFC 3891): to Carol it is one more, but she was asked for in the place of the one she has
  await carol.waitFor('ringing')
  const [, replaced, hers, ours] = /\?Replaces=([^%]+)%3Bto-tag%3D([^%]+)%3Bfrom-tag%3D([^>]+)>/.exec(bob.sipTrace()) ?? []
  expect(carol.sipTrace()).toMatch(new RegExp(`^To: .*;tag=${hers}\\s+From: .*;tag=${ours}\\s+Call-ID: ${replaced}`, 'm'))
  await carol.accept()
  await line.told('transferred', 'customer')
  await line.told('ended', 'colleague')
  await line.order({ kind: 'hangup', callId: 'customer' })
  await hears(bob, carol.frequency)
  await hears(carol, bob.frequency)
})

test('whoever is spoken with learns that the app is closed', async ({ line, desk, network }) => {
  await talk(line, 'call', NUMBER_OF.bob)
  await network.phones.bob.waitFor('established')
  await desk.app.close()
  await network.phones.bob.waitFor('closed')
})
