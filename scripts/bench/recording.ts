import { setTimeout as wait } from 'node:timers/promises'
import { startPhoneNetwork } from '../../test/sip-lab/phone-network'
import { MANY_NUMBERS } from '../../test/sip-lab/users'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { memoryOf, processOf, processorSecondsOf } from './fixtures/electron-process'
import { type PhoneDesk, withPhoneDesk } from './fixtures/phone-desk'
import { chooseNoAnswer, dialByKey } from './fixtures/practice-desk'
import { median } from './measure'

/** Recorded and unrecorded calls in turn, so many of either. */
const PAIRS = 3
/** How long each is measured, in milliseconds: `SECONDS=60` for longer ones. */
const MILLISECONDS = Number(process.env.SECONDS ?? 20) * 1_000
/** After the start of a call things settle. */
const SETTLING = 5_000

/** Of a core, in hundredths; memory in MiB. */
interface Cost {
  readonly line: number
  readonly main: number
  readonly all: number
  readonly lineMemory: number
}

/** What recording a call costs, over the telephone network of this machine. Baseline: the same desk in calls that are not recorded, in turns with them. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const network = await startPhoneNetwork()
    try {
      return await withPhoneDesk(folder, network, MANY_NUMBERS.slice(0, 2 * PAIRS + 1), inTurns)
    } finally {
      await network.stop()
    }
  })
}

async function inTurns(desk: PhoneDesk): Promise<readonly Figure[]> {
  const [off, on]: [Cost[], Cost[]] = [[], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    for (const recorded of [false, true]) {
      await recordList(desk, recorded)
      const costs = recorded ? on : off
      costs.push(await costOfCall(desk, recorded))
    }
  }
  const beside = (what: string, part: keyof Cost, unit: string): Figure =>
    figure(what, median(on.map((cost) => cost[part])), unit, median(off.map((cost) => cost[part])))
  return [
    beside(`processor in a recorded call, line window (median of ${PAIRS})`, 'line', '% of a core'),
    beside('processor, main', 'main', '% of a core'),
    beside('processor, all processes', 'all', '% of a core'),
    beside('memory of the line window (PSS)', 'lineMemory', 'MiB')
  ]
}

async function costOfCall({ app, page }: PhoneDesk, recorded: boolean): Promise<Cost> {
  await dialByKey(page)
  const sign = page.getByRole('region', { name: '通話', exact: true }).getByText('録音中')
  await sign.waitFor({ state: recorded ? 'visible' : 'hidden' })
  const main = app.process().pid ?? 0
  const line = await processOf(app, '/line/')
  const seconds = () => [processorSecondsOf(line, { alone: true }), processorSecondsOf(main, { alone: true }), processorSecondsOf(main)]
  await wait(SETTLING)
  const before = seconds()
  await wait(MILLISECONDS)
  const [ofLine = 0, ofMain = 0, ofAll = 0] = seconds().map((later, index) => (later - (before[index] ?? 0)) / (MILLISECONDS / 100_000))
  const lineMemory = memoryOf(line, { alone: true })
  await page.keyboard.press('Shift+Escape')
  await chooseNoAnswer(page)
  const lead = await page.locator('h2[data-rest="lead"]').elementHandle()
  await page.keyboard.press('Control+Enter')
  await lead?.waitForElementState('hidden')
  return { line: ofLine, main: ofMain, all: ofAll, lineMemory }
}

/** A lead has the list recorded, or no more. */
async function recordList({ page }: PhoneDesk, on: boolean): Promise<void> {
  const answer = await page.evaluate(async (isOn) => {
    await window.desk.calls['settings.change']({ role: 'lead' })
    const snapshot = await window.desk.calls['desk.snapshot']()
    if (!snapshot.ok) return snapshot
    const recording = { on: isOn, purpose: '応対品質の向上', announcement: '録音しております。' }
    return window.desk.calls['team.changeRecording']({ listId: snapshot.value.list?.id ?? '', recording })
  }, on)
  if (!answer.ok) throw new Error(`the list can’t be recorded: ${answer.error.code}`)
}
