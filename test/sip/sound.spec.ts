import { writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { wavFile } from '../sip-lab/tones'
import { MICROPHONE_FREQUENCY } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import { expect, NUMBER_OF, test as networkTest } from './desk-on-network'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8
const RATE = 48_000

const test = networkTest
const callBar = (page: Page) => page.getByRole('region', { name: '通話', exact: true })
const phase = (page: Page) => callBar(page).getByRole('status').first()

async function talk({ page }: Desk): Promise<void> {
  await page.keyboard.press('d')
  await expect(phase(page)).toHaveText('通話中', { timeout: 15_000 })
}

/** Runs in the line's page, where the devices are. */
function onTheLine<Value>({ app }: Desk, script: string): Promise<Value> {
  return app.evaluate(async ({ webContents }, code) => {
    const line = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/line/'))
    return line?.executeJavaScript(code, true)
  }, script) as Promise<Value>
}

/** Lets the headset, the first made-up microphone, be pulled out and plugged in, and notes which microphone is opened how long after. */
const PLUGGING = `(() => {
  const { mediaDevices } = navigator
  const list = mediaDevices.enumerateDevices.bind(mediaDevices)
  const open = mediaDevices.getUserMedia.bind(mediaDevices)
  window.plugging = { gone: false, none: false, at: 0, opened: [] }
  mediaDevices.enumerateDevices = async () => (await list()).filter(({ label }) => !plugging.gone || !label.startsWith('Fake Audio Input 1'))
  mediaDevices.getUserMedia = async (wanted) => {
    if (plugging.none) throw new DOMException('', 'NotFoundError')
    const stream = await open(wanted)
    plugging.opened.push({ label: stream.getAudioTracks()[0].label, after: performance.now() - plugging.at })
    return stream
  }
  window.plug = (gone, none = false) => {
    Object.assign(plugging, { gone, none })
    plugging.at = performance.now()
    mediaDevices.dispatchEvent(new Event('devicechange'))
  }
})()`
interface Opened {
  readonly label: string
  readonly after: number
}

test('a headset is pulled out and plugged in during a call, and the other side goes on hearing', async ({
  desk,
  network,
  callsTo
}, info) => {
  await callsTo([NUMBER_OF.bob])
  await chooseMicrophone(desk, 'Fake Audio Input 1')
  await talk(desk)
  const isHeard = () => expect.poll(async () => (await network.phones.bob.heard(A_WHILE)).share).toBeGreaterThan(MOSTLY)
  await isHeard()
  await onTheLine(desk, PLUGGING)
  for (const gone of [true, false]) {
    const before = (await opened(desk)).length
    await onTheLine(desk, `plug(${gone})`)
    await expect.poll(async () => (await opened(desk)).length).toBe(before + 1)
    const last = (await opened(desk)).at(-1)
    expect(last?.label.startsWith('Fake Audio Input 1')).toBe(!gone)
    note(info, `${gone ? 'unplugged' : 'plugged in'}: other microphone after ${Math.round(last?.after ?? 0)} ms`)
    await isHeard()
  }
  await onTheLine(desk, 'plug(true, true)')
  await expect(callBar(desk.page)).toContainText('マイクが使えません')
  await onTheLine(desk, 'plug(false)')
  await expect(callBar(desk.page)).not.toContainText('マイクが使えません')
  await isHeard()
})

test('a call’s figures are shown while it lasts and kept with it', async ({ desk, callsTo }, info) => {
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await expect(callBar(desk.page)).toContainText(/音質 良好 4\.\d/, { timeout: 15_000 })
  await desk.page.keyboard.press('Control+Shift+A')
  const panel = desk.page.getByRole('dialog', { name: '回線の状態' })
  await expect(panel).toContainText('いまの通話の音質')
  await expect(panel).toContainText(/4\.\d／4\.5（良い）/)
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  const quality = await desk.page.evaluate(async () => {
    const snapshot = await window.desk.calls['desk.snapshot']()
    const callId = snapshot.ok ? snapshot.value.call.callId : null
    return window.desk.calls['audio.quality']({ callId: callId ?? '' })
  })
  expect(quality).toMatchObject({ ok: true, value: { oneWay: false, poorSeconds: 0, opinion: { mean: expect.any(Number) } } })
  note(info, JSON.stringify(quality))
})

test('nobody to be heard is said by name, with what to do', async ({ desk, network, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await expect(callBar(desk.page)).toContainText('音質 良好', { timeout: 15_000 })
  await network.killRelay()
  try {
    await expect(callBar(desk.page)).toContainText('相手の音声が届いていません', { timeout: 20_000 })
    await expect(callBar(desk.page)).toContainText('別の回線でかけ直してください')
  } finally {
    await network.restartRelay()
    await network.clear()
  }
})

const speechTest = test.extend({
  deskSwitches: async ({ deskSwitches }, use, info) => {
    const file = info.outputPath('speech.wav')
    await writeFile(file, wavFile(sentences()))
    await use([
      ...deskSwitches.filter((given) => !given.startsWith('--use-file-for-fake-audio-capture')),
      `--use-file-for-fake-audio-capture=${file}`
    ])
  }
})

speechTest('a rep who talks while muted is told so, until the call is heard again', async ({ desk, callsTo }) => {
  await callsTo([NUMBER_OF.bob])
  await talk(desk)
  await desk.page.keyboard.press('m')
  await expect(callBar(desk.page)).toContainText('ミュート中です。話している声は相手に届いていません', { timeout: 15_000 })
  await desk.page.keyboard.press('m')
  await expect(callBar(desk.page)).not.toContainText('ミュート中です')
})

/** Two seconds of a voice, two of a quiet room. */
function sentences() {
  const samples = new Int16Array(RATE * 4)
  for (let index = 0; index < RATE * 2; index += 1) {
    const syllable = 0.6 + 0.4 * Math.sin((2 * Math.PI * 4 * index) / RATE)
    samples[index] = Math.round(12_000 * syllable * Math.sin((2 * Math.PI * MICROPHONE_FREQUENCY * index) / RATE))
  }
  return { samples, rate: RATE }
}

async function chooseMicrophone({ page }: Desk, label: string): Promise<void> {
  const choose = (wanted: string) =>
    page.evaluate(async (name) => {
      const { calls } = window.desk
      const view = await calls['audio.listen']({ on: false })
      const microphone = view.ok ? view.value.devices?.microphones.find((device) => device.label === name) : undefined
      return microphone !== undefined && (await calls['settings.change']({ microphone })).ok
    }, wanted)
  await expect.poll(() => choose(label)).toBe(true)
}

function opened(desk: Desk): Promise<readonly Opened[]> {
  return onTheLine(desk, 'plugging.opened')
}

function note(info: TestInfo, description: string): void {
  info.annotations.push({ type: 'measured', description })
  console.info(`measured: ${description}`)
}
