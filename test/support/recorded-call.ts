import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { SAMPLE_RATE } from '../../shared/domain/recording/recording-format'
import { soundBytes, WAV_HEADER } from '../../shared/domain/recording/wav-file'
import { linearOf } from '../../shared/lib/mu-law'
import { measureTone, type Sound } from '../sip-lab/tones'
import type { Desk } from './launch-desk'

/** A share of the sound that is one tone. */
const MOSTLY = 0.8

/** A lead has the list recorded. */
export async function recordList(page: Page): Promise<void> {
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
export async function recordedChannels({ page, profile }: Desk, callId: string): Promise<readonly [own: Int16Array, far: Int16Array]> {
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
export function secondsOf(samples: Int16Array, frequency: number): { readonly tone: number; readonly silent: number } {
  let [tone, silent] = [0, 0]
  for (let start = 0; start + WINDOW <= samples.length; start += WINDOW) {
    const window: Sound = { samples: samples.slice(start, start + WINDOW), rate: SAMPLE_RATE }
    const { rms, share } = measureTone(window, frequency)
    if (rms < 0.003) silent += 0.1
    else if (share > MOSTLY) tone += 0.1
  }
  return { tone, silent }
}

export const callIdOf = (page: Page) =>
  page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    return snapshot.ok ? (snapshot.value.call.callId ?? '') : ''
  })

/** Waits until the desk has counted this many milliseconds more. */
export async function talkOn(page: Page, milliseconds: number): Promise<void> {
  const now = () =>
    page.evaluate(async () => {
      const snapshot = await window.desk.calls['desk.snapshot']()
      return snapshot.ok ? snapshot.value.now : 0
    })
  const until = (await now()) + milliseconds
  await expect.poll(now, { timeout: 20_000 }).toBeGreaterThan(until)
}
