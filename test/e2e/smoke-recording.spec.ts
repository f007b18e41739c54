import { readyToPractise, state } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' }, deskSwitches: ['--use-fake-device-for-media-stream'] })

test('smoke', async ({ desk: { page, output } }) => {
  await readyToPractise(page)
  const set = await page.evaluate(async () => {
    const { calls } = window.desk
    await calls['settings.change']({ role: 'lead', practiceSpeed: 1, practiceSound: false } as never)
    const snapshot = await calls['desk.snapshot']()
    if (!snapshot.ok) throw new Error('x')
    const listId = snapshot.value.list?.id ?? ''
    return calls['team.changeRecording']({ listId, recording: { on: true, purpose: '応対品質の向上', announcement: '録音しております。' } })
  })
  expect(set.ok).toBe(true)
  await page.keyboard.press('d')
  await expect(state(page)).toHaveText('通話中', { timeout: 20_000 })
  const recording = () => page.evaluate(async () => { const s = await window.desk.calls['desk.snapshot'](); return s.ok ? s.value.call : null })
  console.log(await recording())
  await page.waitForTimeout(6000)
  console.log(await recording())
  const callId = (await recording())?.callId ?? ''
  await page.keyboard.press('Shift+Escape')
  const read = () => page.evaluate(async (id) => { const s = await window.desk.calls['recording.read']({ callId: id }); return s.ok ? s.value : s.error }, callId)
  await expect.poll(async () => JSON.stringify(await read())).toContain('kept')
  console.log(JSON.stringify(await read()).slice(0, 3000))
  const played = await page.evaluate((id) => new Promise((resolve) => {
    const audio = new Audio('app://toritsugi/recordings/' + id + '.wav')
    audio.addEventListener('error', () => resolve('error ' + audio.error?.message))
    audio.addEventListener('canplaythrough', () => { audio.currentTime = 4; })
    audio.addEventListener('seeked', () => resolve({ duration: audio.duration, at: audio.currentTime }))
  }), callId)
  console.log(played)
  console.log(output().slice(-2000))
})
