import type { Page } from '@playwright/test'
import { DESK_SETTINGS } from '../support/desk-settings'
import { expect, test } from '../support/launch-desk'

const LINK = 'tel:03-5000-9999'

test.describe('a number pressed in another program', () => {
  test.use({ deskSettings: { ...DESK_SETTINGS, telLinks: true } })

  test('comes to the desk, and dials nobody', async ({ desk }) => {
    const heard = await nextNumber(desk.page)
    // the start of a second app, as the system hands it to the first
    await desk.app.evaluate(({ app }, link) => app.emit('second-instance', {}, ['toritsugi', '--flag', link], '/'), LINK)
    expect(await heard()).toBe('0350009999')
    const call = await desk.page.evaluate(() => window.desk.calls['desk.snapshot'](undefined))
    expect(call).toMatchObject({ ok: true, value: { call: { phase: 'idle', callId: null } } })
  })

  test('that holds an order to the exchange is passed over', async ({ desk }) => {
    const heard = await nextNumber(desk.page)
    await desk.app.evaluate(({ app }) => {
      app.emit('second-instance', {}, ['toritsugi', 'tel:*21*0350009999%23'], '/')
      app.emit('second-instance', {}, ['toritsugi', 'tel:0350001111'], '/')
    })
    expect(await heard()).toBe('0350001111')
  })
})

/** Listens before anything is sent: the answer waits for the number that comes. */
async function nextNumber(page: Page): Promise<() => Promise<string>> {
  const listening = await page.evaluateHandle(() => ({
    number: new Promise<string>((resolve) => window.desk.on('desk.telLink', ({ number }) => resolve(number)))
  }))
  return () => listening.evaluate(({ number }) => number)
}
