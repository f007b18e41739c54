import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { SAMPLE_RATE } from '../../shared/domain/recording/recording-format'
import { soundBytes, WAV_HEADER } from '../../shared/domain/recording/wav-file'
import { linearOf } from '../../shared/lib/mu-law'
import { measureTone, type Sound } from '../sip-lab/tones'
import { MICROPHONE_FREQUENCY, PHONES } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import { expect, NUMBER_OF, test } from './desk-on-network'

/** A share of the sound that is one tone. */
const MOSTLY = 0.8

const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => callBar(page).getByRole('status').first()

/** A lead has the list recorded. */
async function recordList(page: Page): Promise<void> {
  const answer = await page.evaluate(async () => {
    await window.desk.calls['settings.change']({ role: 'lead' })
    const snapshot = await window.desk.calls['desk.snapshot']()
    if (!snapshot.ok) return snapshot
    const recording = { on: true, purpose: '応対品質の向上', announcement: '録音しております。' }
    return window.desk.calls['team.changeRecording']({ listId: snapshot.value.list?.id ?? '', recording })
  })
  expect(answer.ok).toBe(true)
}

/** The two channels of the call's file, from a millisecond to another. */
async function channels({ page, profile }: Desk, callId: string): Promise<readonly [own: Int16Array, far: Int16Array]> {
  const read = () =>
    page.evaluate(async (id) => {
      const answer = await window.desk.calls['recording.read']({ callId: id })
      return answer.ok ? (answer.value?.state ?? '') : answer.error.code
    }, callId)
  await expect.poll(read).toBe('kept')
  const bytes = await readFile(path.join(profile, 'recordings', `${callId}.wav`))
  const frames = (soundBytes(bytes.length) ?? 0) / 2
  const channel = (first: number) =>
    Int16Array.from({ length: frames }, (_, frame) => linearOf(bytes[WAV_HEADER + 2 * frame + first] ?? 0xff))
  return [channel(0), channel(1)]
}

/** Short enough that a late packet spoils no more than its own moment; whole periods of every tone of the network. */
const WINDOW = SAMPLE_RATE / 10

/** How many seconds of a channel are one tone, and how many silent. */
function seconds(samples: Int16Array, frequency: number): { readonly tone: number; readonly silent: number } {
  let [tone, silent] = [0, 0]
  for (let start = 0; start + WINDOW <= samples.length; start += WINDOW) {
    const window: Sound = { samples: samples.slice(start, start + WINDOW), rate: SAMPLE_RATE }
    const { rms, share } = measureTone(window, frequency)
    if (rms < 0.003) silent += 0.1
    else if (share > MOSTLY) tone += 0.1
  }
  return { tone, silent }
}

const callId = (page: Page) =>
  page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    return snapshot.ok ? (snapshot.value.call.callId ?? '') : ''
  })

/** Waits until the far side has heard this many seconds more of the call, by its own count of packets. */
async function talk(page: Page, milliseconds: number): Promise<void> {
  const now = () =>
    page.evaluate(async () => {
      const snapshot = await window.desk.calls['desk.snapshot']()
      return snapshot.ok ? snapshot.value.now : 0
    })
  const until = (await now()) + milliseconds
  await expect.poll(now, { timeout: 20_000 }).toBeGreaterThan(until)
}

test('a recorded call over the network has the rep on one channel and the far side on the other', async ({ desk, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await recordList(desk.page)
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
  await expect(callBar(desk.page)).toContainText('録音中')
  const id = await callId(desk.page)
  await talk(desk.page, 5_000)
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  const [own, far] = await channels(desk, id)
  const [mine, theirs] = [seconds(own, MICROPHONE_FREQUENCY), seconds(far, PHONES.bob.frequency)]
  expect(own.length / SAMPLE_RATE).toBeGreaterThan(4)
  expect(mine.tone).toBeGreaterThanOrEqual(3)
  expect(theirs.tone).toBeGreaterThanOrEqual(3)
  // neither is heard on the other's channel
  expect([seconds(own, PHONES.bob.frequency).tone, seconds(far, MICROPHONE_FREQUENCY).tone]).toEqual([0, 0])
})

test('what is muted or held is silent in the recording too', async ({ desk, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await recordList(desk.page)
  await desk.page.keyboard.press('d')
  await expect(phase(desk.page)).toHaveText('通話中', { timeout: 15_000 })
  const id = await callId(desk.page)
  await desk.page.keyboard.press('m')
  await talk(desk.page, 3_500)
  await desk.page.keyboard.press('m')
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('保留中')
  await talk(desk.page, 3_500)
  await desk.page.keyboard.press('Shift+M')
  await expect(phase(desk.page)).toHaveText('通話中')
  await talk(desk.page, 2_500)
  await desk.page.keyboard.press('Shift+Escape')
  const [own, far] = await channels(desk, id)
  // muted: the rep alone; held: both
  expect(seconds(own, MICROPHONE_FREQUENCY).silent).toBeGreaterThanOrEqual(4)
  expect(seconds(far, MICROPHONE_FREQUENCY).silent).toBeGreaterThanOrEqual(2)
  expect(seconds(far, MICROPHONE_FREQUENCY).silent).toBeLessThan(seconds(own, MICROPHONE_FREQUENCY).silent)
})
