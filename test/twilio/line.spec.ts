import { IDENTITY } from '../twilio-lab/twilio-account'
import { callBar, expect, lineButton, lineIsReady, NUMBER, phase, test } from './desk-on-twilio'
import { hearsTheDesk, talk } from './talk-over-twilio'

test('the line comes back by itself when its gateway does, and says so meanwhile', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  await lineIsReady(desk.page)
  world.gateway.refusing = true
  world.gateway.dropSockets()
  await expect(lineButton(desk.page)).toHaveAccessibleName(/再接続/)
  world.gateway.refusing = false
  await lineIsReady(desk.page)
  expect(world.gateway.isRegistered(IDENTITY)).toBe(true)
})

test('a gateway that cuts every connection at once loses no registration for good', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  await lineIsReady(desk.page)
  world.gateway.flaps = 3
  world.gateway.dropSockets()
  await expect(lineButton(desk.page)).toHaveAccessibleName(/再接続/)
  await lineIsReady(desk.page)
  await expect.poll(() => world.gateway.isRegistered(IDENTITY)).toBe(true)
})

test('a call goes on while the gateway is away for a moment, and is come back to', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  world.gateway.dropSockets()
  await expect.poll(() => call.resumed, { timeout: 10_000 }).toBe(1)
  await hearsTheDesk(call)
  await expect(phase(desk.page)).toHaveText('通話中')
  call.hangup()
  await expect(callBar(desk.page)).toContainText('相手が切りました')
})

test('a call that can’t be come back to ends with its reason, and the next one works', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER, '+81350009002'])
  world.gateway.resumable = false
  await talk(desk, world)
  world.gateway.dropSockets()
  await expect(callBar(desk.page)).toContainText('電話サーバーが応答しません')
  await desk.page.getByRole('button', { name: /^通信失敗/ }).click()
  await desk.page.keyboard.press('Control+Enter')
  await hearsTheDesk(await talk(desk, world))
})

test('a token that has run out is replaced, and the call goes on', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  const before = world.gateway.admitted
  world.gateway.expireTokens()
  await expect.poll(() => world.gateway.admitted, { timeout: 10_000 }).toBeGreaterThan(before)
  await lineIsReady(desk.page)
  expect(world.gateway.isRegistered(IDENTITY)).toBe(true)
  await hearsTheDesk(call)
})

test.describe('a desk that the team’s server does not know', () => {
  test.use({ desksSecret: 'somebody' })

  test('is told so, and reaches no gateway', async ({ desk, world }) => {
    await expect(lineButton(desk.page)).toHaveAccessibleName(/要対応/)
    expect(world.gateway.sessionCount()).toBe(0)
  })
})

test('a token that the gateway refuses is named by the test of the connection', async ({ desk: { page }, world, callsTo }) => {
  await callsTo([NUMBER])
  await lineIsReady(page)
  world.gateway.tokenError = 31202
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: '電話', exact: true }).click()
  await expect(page.getByRole('form', { name: 'Twilioのアカウント' })).toBeVisible()
  await page.keyboard.press('Control+t')
  const outcome = page.getByRole('status', { name: '接続テストと保存の結果' })
  await expect(outcome).toContainText('認められませんでした', { timeout: 15_000 })
  world.gateway.tokenError = undefined
  await page.keyboard.press('Control+t')
  await expect(outcome).toHaveText('つながりました。', { timeout: 15_000 })
})
