import { expect, NUMBER_OF, test } from './desk-on-network'

test('the line comes back by itself when its exchange does, and says so meanwhile', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  const tag = desk.page.getByRole('button', { name: /^SIP電話：/ })
  await expect(tag).toHaveAccessibleName(/接続済み/, { timeout: 15_000 })
  await network.killProxy()
  await expect(tag).toHaveAccessibleName(/再接続/, { timeout: 30_000 })
  await network.restartProxy()
  await expect(tag).toHaveAccessibleName(/接続済み/, { timeout: 30_000 })
})
