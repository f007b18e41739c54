import { SAMPLE_RATE } from '../../shared/domain/recording/recording-format'
import { MICROPHONE_FREQUENCY } from '../sip-lab/users'
import { callIdOf, recordedChannels, recordList, secondsOf, talkOn } from '../support/recorded-call'
import { MUSIC_FREQUENCY } from '../twilio-lab/bridge'
import { callBar, expect, NUMBER, phase, test } from './desk-on-twilio'
import { hears, talk } from './talk-over-twilio'

test('a recorded call has the rep on one channel and the far side on the other, and neither while it is held', async ({
  desk,
  world,
  callsTo
}) => {
  const { page } = desk
  await callsTo([NUMBER])
  await recordList(page)
  const call = await talk(desk, world)
  const customer = world.network.farSide(call)
  await expect(callBar(page)).toContainText('録音中')
  const callId = await callIdOf(page)
  await talkOn(page, 4_000)
  await page.keyboard.press('Shift+M')
  await expect(phase(page)).toHaveText('保留中')
  await hears(customer, MUSIC_FREQUENCY)
  await talkOn(page, 2_500)
  await page.keyboard.press('Shift+Escape')
  await expect(phase(page)).toHaveText('通話終了')

  const [own, far] = await recordedChannels(desk, callId)
  expect(own.length / SAMPLE_RATE).toBeGreaterThan(5)
  for (const [channel, frequency] of [
    [own, MICROPHONE_FREQUENCY],
    [far, customer.frequency]
  ] as const) {
    const { tone, silent } = secondsOf(channel, frequency)
    expect(tone).toBeGreaterThanOrEqual(2.5)
    expect(silent).toBeGreaterThanOrEqual(1.5)
  }
  // neither is heard on the other's channel
  expect([secondsOf(own, customer.frequency).tone, secondsOf(far, MICROPHONE_FREQUENCY).tone]).toEqual([0, 0])
})
