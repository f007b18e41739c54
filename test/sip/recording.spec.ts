import type { Page } from '@playwright/test'
import { SAMPLE_RATE } from '../../shared/domain/recording/recording-format'
import { MICROPHONE_FREQUENCY, PHONES } from '../sip-lab/users'
import { callIdOf, recordedChannels, recordList, secondsOf, talkOn } from '../support/recorded-call'
import { expect, NUMBER_OF, test } from './desk-on-network'

const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => callBar(page).getByRole('status').first()

test('a recorded call over the network has the rep on one channel and the far side on the other', async ({ desk, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await recordList(desk.page)
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
  await expect(callBar(desk.page)).toContainText('録音中')
  const id = await callIdOf(desk.page)
  await talkOn(desk.page, 5_000)
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  const [own, far] = await recordedChannels(desk, id)
  const [mine, theirs] = [secondsOf(own, MICROPHONE_FREQUENCY), secondsOf(far, PHONES.bob.frequency)]
  expect(own.length / SAMPLE_RATE).toBeGreaterThan(4)
  expect(mine.tone).toBeGreaterThanOrEqual(3)
  expect(theirs.tone).toBeGreaterThanOrEqual(3)
  // neither is heard on the other's channel
  expect([secondsOf(own, PHONES.bob.frequency).tone, secondsOf(far, MICROPHONE_FREQUENCY).tone]).toEqual([0, 0])
})

test('what is muted or held is silent in the recording too', async ({ desk, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await recordList(desk.page)
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
  const id = await callIdOf(desk.page)
  await desk.page.keyboard.press('m')
  await talkOn(desk.page, 3_500)
  await desk.page.keyboard.press('m')
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('保留中')
  await talkOn(desk.page, 3_500)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('通話中')
  await talkOn(desk.page, 2_500)
  await desk.page.keyboard.press('Shift+Escape')
  const [own, far] = await recordedChannels(desk, id)
  // muted: the rep alone; held: both
  expect(secondsOf(own, MICROPHONE_FREQUENCY).silent).toBeGreaterThanOrEqual(4)
  expect(secondsOf(far, MICROPHONE_FREQUENCY).silent).toBeGreaterThanOrEqual(2)
  expect(secondsOf(far, MICROPHONE_FREQUENCY).silent).toBeLessThan(secondsOf(own, MICROPHONE_FREQUENCY).silent)
})
