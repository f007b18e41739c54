import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:tls'
import { expect, test } from '@playwright/test'
import type { Phone } from '../sip-lab/phone'
import { type PhoneNetwork, startPhoneNetwork } from '../sip-lab/phone-network'
import { ABSENT_USER, ECHO_NUMBER, NUMBERS, REFUSING_NUMBERS } from '../sip-lab/users'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400

let network: PhoneNetwork
test.beforeAll(async () => {
  network = await startPhoneNetwork()
})
test.afterEach(async ({ browserName: _ }, info) => {
  if (info.status === info.expectedStatus) return
  for (const [name, body] of Object.entries(network.logs())) await info.attach(name, { body, contentType: 'text/plain' })
})
test.beforeEach(() => network.clear())
test.afterAll(() => network?.stop())

test('knows its phones and none that is not there', async () => {
  for (const name of Object.keys(network.phones)) expect(await network.registered(name), name).toBe(true)
  expect(await network.registered(network.users.alice.name)).toBe(false)
  expect(await network.registered(ABSENT_USER.name)).toBe(false)
})

test('the app gets in by a WebSocket over TLS, with the certificate that was announced', async () => {
  const { hostname, port } = new URL(network.wssUrl)
  const socket = connect({ host: hostname, port: Number(port), servername: network.domain, rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const publicKey = new X509Certificate(socket.getPeerCertificate().raw).publicKey.export({ type: 'spki', format: 'der' })
  expect(createHash('sha256').update(publicKey).digest('base64')).toBe(network.spki)

  const key = randomBytes(16).toString('base64')
  const request = ['GET / HTTP/1.1', `Host: ${hostname}:${port}`, 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Key: ${key}`]
  socket.write([...request, 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: sip', '', ''].join('\r\n'))
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1.1 101 .*Sec-WebSocket-Protocol: sip/s)
  socket.destroy()
})

test('a call rings until it is answered, both sides hear each other, and both see its end', async () => {
  const { bob, carol } = network.phones
  await bob.dial('carol')
  expect(await carol.waitFor('ringing')).toMatchObject({ direction: 'incoming', peer: 'sip:bob@sip.test' })
  expect(await bob.waitFor('ringing')).toMatchObject({ direction: 'outgoing' })
  expect(carol.calls()).toMatchObject([{ phase: 'ringing' }])

  await carol.accept()
  await Promise.all([bob.waitFor('established'), carol.waitFor('established')])
  await hears(carol, bob)
  await hears(bob, carol)

  await bob.hangup()
  await Promise.all([bob.waitFor('closed'), carol.waitFor('closed')])
  await hearsNothing(bob)
  await hearsNothing(carol)
})

test('a held call is heard to be held, and heard again once it is taken back', async () => {
  const { bob, carol } = network.phones
  await talk(bob, carol)
  for (const _round of ['once', 'twice']) {
    await carol.hold()
    await hearsNothing(carol)
    await carol.resume()
    await hears(carol, bob)
    await hears(bob, carol)
  }
})

test('keys arrive one by one', async () => {
  const { bob, carol } = network.phones
  await talk(bob, carol)
  await carol.sendDigits('90#1')
  await expect.poll(() => bob.digits()).toBe('90#1')
})

test('a transferred call goes to the third phone', async () => {
  const { bob, carol, dave } = network.phones
  await talk(carol, bob)
  await bob.transfer('dave')
  expect(await dave.waitFor('established')).toMatchObject({ peer: 'sip:carol@sip.test' })
  await hears(carol, dave)
  await hears(dave, carol)
})

test('whoever calls the echo hears themselves', async () => {
  const { bob, echo } = network.phones
  await bob.dial(ECHO_NUMBER)
  await echo.waitFor('established')
  await hears(bob, bob)
})

for (const number of Object.keys(NUMBERS).slice(0, 3) as (keyof typeof NUMBERS)[]) {
  const name = NUMBERS[number]
  test(`${number} and its domestic form reach ${name}, who sees who calls`, async () => {
    const callee = network.phones[name as keyof PhoneNetwork['phones']]
    const caller = callee === network.phones.carol ? network.phones.bob : network.phones.carol
    for (const dialled of [number, number.replace('+81', '0')]) {
      await caller.dial(dialled)
      await caller.waitFor('ringing')
      const phase = callee === network.phones.carol ? 'ringing' : 'established'
      expect(await callee.waitFor(phase)).toMatchObject({ direction: 'incoming', peer: `sip:${caller.name}@sip.test` })
      await network.clear()
    }
  })
}

for (const [number, status] of [
  ['+81350009004', '480'],
  [ABSENT_USER.name, '480'],
  ['+81350009999', '404'],
  ['0312345678', '404'],
  ['nobody', '404'],
  ...Object.entries(REFUSING_NUMBERS).map(([refusing, { status }]) => [refusing, String(status)]),
  ['0350009005', '486']
] as [string, string][]) {
  test(`${number} gives ${status}`, async () => {
    const { bob } = network.phones
    await bob.dial(number)
    expect((await bob.waitFor('closed')).reason).toContain(status)
  })
}

test('a phone that does not want to be called says busy', async () => {
  const { bob, carol } = network.phones
  await bob.dial('carol')
  await carol.waitFor('ringing')
  await carol.hangup()
  expect((await bob.waitFor('closed')).reason).toContain('486')
})

test('a caller who gives up is seen to', async () => {
  const { bob, carol } = network.phones
  await bob.dial('carol')
  await carol.waitFor('ringing')
  await bob.hangup()
  await carol.waitFor('closed')
})

test('without the proxy a call goes on, and the phones come back to the next one', async () => {
  const { bob, carol } = network.phones
  await talk(bob, carol)
  await network.killProxy()
  await expect(network.registered('bob')).rejects.toThrow()
  await hears(bob, carol)
  await hears(carol, bob)

  await network.restartProxy()
  for (const name of Object.keys(network.phones)) expect(await network.registered(name), name).toBe(true)
  await bob.hangup()
  await carol.waitFor('closed')
  await talk(carol, bob)
})

test('without the relay a call falls silent and none can be placed; the next relay carries the next call', async () => {
  const { bob, carol, dave } = network.phones
  await talk(bob, carol)
  await network.killRelay()
  await hearsNothing(bob)
  await hearsNothing(carol)
  await dave.dial('carol')
  expect((await dave.waitFor('closed')).reason).toContain('503')

  await network.restartRelay()
  await network.clear()
  await talk(carol, bob)
  await hears(carol, bob)
})

test('two networks do not meet', async () => {
  const other = await startPhoneNetwork()
  try {
    await network.phones.bob.dial('carol')
    await network.phones.carol.waitFor('ringing')
    expect(other.phones.carol.calls()).toEqual([])
    expect(other.wssUrl).not.toBe(network.wssUrl)
  } finally {
    await other.stop()
  }
})

async function talk(caller: Phone, callee: Phone): Promise<void> {
  await caller.dial(callee.name)
  await caller.waitFor('ringing')
  if (callee === network.phones.carol) {
    await callee.waitFor('ringing')
    await callee.accept()
  }
  await Promise.all([caller.waitFor('established'), callee.waitFor('established')])
}

async function hears(listener: Phone, speaker: Phone): Promise<void> {
  await expect.poll(async () => (await listener.heard(A_WHILE, speaker.frequency)).share).toBeGreaterThan(0.95)
}

async function hearsNothing(listener: Phone): Promise<void> {
  await expect.poll(() => listener.heard(A_WHILE)).toEqual({ packets: 0, rms: 0, share: 0 })
}
