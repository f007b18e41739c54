import { type ForgetfulRouter, startForgetfulRouter } from '../sip-lab/forgetful-router'
import { DOMAIN } from '../sip-lab/users'
import { putToSleep } from '../support/asleep'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, NUMBER_OF, test as networkTest } from './desk-on-network'

/** Left alone, a desk learns only when it next renews its login, after more than a minute. */
const MUCH_SOONER = 30_000

/** The desk reaches its exchange through a router. */
const test = networkTest.extend<{ router: ForgetfulRouter }>({
  router: async ({ network }, use) => {
    const { hostname, port } = new URL(network.wssUrl)
    const router = await startForgetfulRouter(hostname, Number(port))
    await use(router)
    router.stop()
  },
  deskSettings: async ({ network, router }, use) => {
    const { hostname, protocol } = new URL(network.wssUrl)
    const url = `${protocol}//${hostname}:${router.port}`
    const sip = { url, domain: DOMAIN, user: network.users.alice.name, number: '', numberForm: 'e164', iceServers: [] }
    await use({ ...DESK_SETTINGS, line: 'sip', sip })
  }
})

test('a desk that has slept while its connection and its login were forgotten can call again soon', async ({
  desk,
  network,
  router,
  callsTo
}) => {
  await callsTo([NUMBER_OF.bob])
  await network.waitForRegistered('alice')
  const wake = putToSleep(desk.app.process().pid ?? 0)
  try {
    router.forget()
    await network.restartProxy()
    expect(await network.registered('alice')).toBe(false)
  } finally {
    wake()
  }
  const woken = performance.now()
  await desk.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await expect.poll(() => network.registered('alice'), { timeout: MUCH_SOONER, intervals: [50] }).toBe(true)
  console.log(`known to the exchange again ${Math.round(performance.now() - woken)} ms after a sleep`)
  await desk.page.keyboard.press('d')
  await network.phones.bob.waitFor('established')
})
