import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { companyOf, readyToPractise, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' } })

test('after a whole call and a failure the log holds neither name, number, address nor note', async ({ desk }) => {
  const { page, app } = desk
  await readyToPractise(page)
  const company = await companyOf(page)
  const called = await page.evaluate(async () => {
    const before = await window.desk.calls['desk.snapshot'](undefined)
    if (!before.ok || !before.value.lead) throw new Error('no lead')
    const { entryId, name, email, numbers } = before.value.lead
    const number = numbers[0]?.e164 ?? ''
    const dialled = await window.desk.calls['call.dial']({ entryId, number, confirmed: true })
    const callId = dialled.ok ? dialled.value.snapshot.call.callId : null
    if (callId === null) throw new Error('not dialled')
    await window.desk.calls['note.save']({ callId, facts: '秘密のメモ', interpretation: '', action: '', consult: false })
    return { name, email, number }
  })
  await expect(state(page)).toHaveText(/通話中/)
  await page.evaluate(() => window.desk.calls['call.hangup'](undefined))
  await app.evaluate(({ dialog }, quoted) => {
    dialog.showOpenDialog = () => Promise.reject(new RangeError(quoted))
  }, `${company} ${called.name} ${called.number}`)
  const failed = await page.evaluate(() => window.desk.calls['import.pick'](undefined))
  expect(failed).toMatchObject({ ok: false, error: { code: 'app.unexpected' } })

  const log = await readFile(path.join(desk.profile, 'logs/toritsugi.log'), 'utf8')
  expect(log).toContain('"event":"started"')
  expect(log).toContain('"place":"import.pick","failure":{"code":"unforeseen","kinds":["RangeError"]')
  const personal = [company, called.name, called.email, called.number, called.number.slice(-8), '秘密のメモ'].filter((text) => text)
  expect(personal.length).toBeGreaterThan(4)
  for (const text of personal) expect(log).not.toContain(text)
})
