import { MANY_NUMBERS } from '../sip-lab/users'
import { MUSIC_FREQUENCY } from '../twilio-lab/bridge'
import { CALLER_ID } from '../twilio-lab/twilio-account'
import { callBar, expect, lineIsReady, NUMBER, phase, test } from './desk-on-twilio'
import { listenAtDesk } from './heard-by-desk'
import { closeCall, dial, hears, hearsSilence, hearsTheDesk, talk } from './talk-over-twilio'

/** As far as the desk's ear may be off, hertz. */
const NEARLY = 15

test('a call is dialled by key, heard by both sides, and hung up', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const heardByDesk = await listenAtDesk(desk)
  const call = await talk(desk, world)
  expect(call.parameters).toEqual({ To: NUMBER, CallerId: CALLER_ID })
  await hearsTheDesk(call)
  const { frequency } = world.network.farSide(call)
  await expect.poll(async () => Math.abs(((await heardByDesk()) ?? 0) - frequency)).toBeLessThan(NEARLY)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  await expect.poll(() => call.endedBy).toBe('hangup')
})

test('a phone that nobody answers rings until the rep gives up', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await dial(desk.page, world)
  call.ring()
  await expect(phase(desk.page)).toHaveText('呼出中')
  await desk.page.keyboard.press('Shift+Escape')
  await expect.poll(() => call.endedBy).toBe('hangup')
  await expect(callBar(desk.page)).toContainText('こちらから切りました')
  await expect(desk.page.getByRole('button', { name: /^不通/ })).toHaveAttribute('data-suggested')
})

test('the other side hangs up', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  call.hangup()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
})

test('a call that the gateway ends by a number ends by its name', async ({ desk: { page }, world, callsTo }) => {
  const ends = [
    [31486, '話し中でした'],
    [31603, '相手が着信を拒否しました'],
    [31404, 'この番号は使われていません'],
    [31480, '応答がありませんでした'],
    // a <Dial> that waits for the bridge, and that nobody has answered
    [31005, '応答がありませんでした']
  ] as const
  await callsTo(MANY_NUMBERS.slice(0, ends.length))
  for (const [code, words] of ends) {
    const call = await dial(page, world)
    call.ring()
    await expect(phase(page)).toHaveText('呼出中')
    call.hangup(code)
    await expect(callBar(page), `${code}`).toContainText(words)
    await closeCall(page)
  }
})

test('a call that is refused before it rings does not stay on the screen', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await dial(desk.page, world)
  call.hangup(31002)
  await expect(callBar(desk.page)).toContainText('回線が発信を受け付けませんでした')
})

test('tones that are typed arrive within the sound', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  await hearsTheDesk(call)
  await desk.page.keyboard.press('#')
  await desk.page.keyboard.type('12*')
  await desk.page.getByRole('button', { name: '9', exact: true }).click()
  await expect.poll(() => call.peer.digits(), { timeout: 10_000 }).toBe('12*9')
  expect(call.signalledDigits).toBe('')
  await desk.page.keyboard.press('Escape')
})

test('muted, the other side hears silence', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  await hearsTheDesk(call)
  await desk.page.keyboard.press('m')
  await hearsSilence(call)
  await desk.page.keyboard.press('m')
  await hearsTheDesk(call)
})

test('who is held hears music by way of the team’s call server, and by the same key the rep again', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('保留中')
  const customer = world.network.farSide(call)
  await hears(customer, MUSIC_FREQUENCY)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('通話中')
  await hears(customer)
})

test('without leave to use the microphone no call is placed, and the screen says so', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  await desk.app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    session.defaultSession.setPermissionCheckHandler(() => false)
  })
  await lineIsReady(desk.page)
  await desk.page.keyboard.press('d')
  await expect(callBar(desk.page)).toContainText('マイクの使用が許可されていません')
  expect(world.gateway.calls).toEqual([])
})
