import { listenToLine } from '../sip/line-window'
import { crashDeskPage, phaseOnceBack } from '../support/crashed-desk-page'
import { callBar, expect, lineButton, lineIsReady, NUMBER, phase, test } from './desk-on-twilio'
import { closeCall, hears, hearsTheDesk, isHeard, talk } from './talk-over-twilio'

/** Longer than the app bears a call without sound, milliseconds. */
const WATCHDOG = 60_000

test('a call goes on while its gateway is dead, both sides hear each other meanwhile, and its end is heard by the next gateway', async ({
  desk,
  world,
  callsTo
}) => {
  const { gateway, network } = world
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const call = await talk(desk, world)
  const customer = network.farSide(call)
  for (const round of [1, 2]) {
    await gateway.kill()
    await expect(lineButton(desk.page)).toHaveAccessibleName(/再接続/)
    await hears(customer)
    await isHeard(line, customer)
    await gateway.startAgain()
    await lineIsReady(desk.page)
    await expect.poll(() => call.resumed).toBe(round)
  }
  await expect(phase(desk.page)).toHaveText('通話中')
  await hears(customer)
  customer.hangUp()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
  await expect.poll(() => line.inUse()).toEqual({ connections: 0, microphones: 0 })
})

test('a gateway that looks alive and says nothing more is left for another connection, and the call goes on', async ({
  desk,
  world,
  callsTo
}) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  const customer = world.network.farSide(call)
  world.gateway.swallow()
  await hears(customer)
  // the SDK bears fifteen seconds of it
  await expect.poll(() => call.resumed, { timeout: 40_000 }).toBe(1)
  await lineIsReady(desk.page)
  customer.hangUp()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
})

test('sound that gets lost on the way is named, looked for another way, and named again when it is back', async ({
  desk,
  world,
  callsTo
}) => {
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const call = await talk(desk, world)
  const customer = world.network.farSide(call)
  await isHeard(line, customer)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  call.peer.cutOff = true
  await expect(callBar(desk.page)).toContainText('音声が届いていません', { timeout: 20_000 })
  await expect.poll(() => call.reoffers, { timeout: 30_000 }).toBeGreaterThan(0)
  call.peer.cutOff = false
  await isHeard(line, customer)
  await hears(customer)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  await expect(callBar(desk.page)).not.toContainText('音声が届いていません')
})

test('a call whose sound stays lost ends by that name, and the next one is heard', async ({ desk, world, callsTo }) => {
  test.slow()
  await callsTo([NUMBER, '+81350009002'])
  const line = await listenToLine(desk.app)
  const call = await talk(desk, world)
  await isHeard(line, world.network.farSide(call))
  await expect(callBar(desk.page)).toContainText('音質 良好')
  call.isDeafToOffers = true
  call.peer.cutOff = true
  await expect(callBar(desk.page)).toContainText('音声が届いていません', { timeout: 20_000 })
  await expect(callBar(desk.page)).toContainText('音声が途切れたまま', { timeout: WATCHDOG })
  await expect.poll(() => line.inUse()).toEqual({ connections: 0, microphones: 0 })
  await closeCall(desk.page)
  await hearsTheDesk(await talk(desk, world))
})

test('the call goes on, heard by both sides, while the desk’s own page crashes and comes back', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const line = await listenToLine(desk.app)
  const call = await talk(desk, world)
  const customer = world.network.farSide(call)
  await crashDeskPage(desk.app)
  await hears(customer)
  await isHeard(line, customer)
  await expect.poll(() => phaseOnceBack(desk.app), { timeout: 20_000 }).toContain('通話中')
  await hears(customer)
  await isHeard(line, customer)
})
