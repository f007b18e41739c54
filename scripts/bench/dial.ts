import { setTimeout as wait } from 'node:timers/promises'
import { startPhoneNetwork } from '../../test/sip-lab/phone-network'
import { MANY_NUMBERS } from '../../test/sip-lab/users'
import { type Figure, figure } from './figure'
import { type BarePhone, withBarePhone } from './fixtures/bare-phone'
import { CALL_WATCH, type CallMoments } from './fixtures/call-watch'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { type PhoneDesk, withPhoneDesk } from './fixtures/phone-desk'
import { chooseNoAnswer, dialByKey } from './fixtures/practice-desk'
import { median, percentile } from './measure'

const CALLS = 30
/** Calls whose figures are not counted: code is compiled as it is first used. */
const WARMING = 3
const PATIENCE = 15_000

/** Milliseconds since the key was pressed. */
type CallTimes = Readonly<Record<keyof CallMoments, number>>

/**
 * From the key that dials to the invitation on the wire, to the ringing of the other phone, and to its first sound, on a real telephone
 * network on this machine. Baseline: a page with nothing but JsSIP, called in turns with the desk.
 */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const network = await startPhoneNetwork()
    try {
      const numbers = MANY_NUMBERS.slice(0, WARMING + CALLS)
      return await withPhoneDesk(folder, network, numbers, (desk) => withBarePhone(folder, network, (bare) => inTurns(desk, bare, numbers)))
    } finally {
      await network.stop()
    }
  })
}

async function inTurns(desk: PhoneDesk, bare: BarePhone, numbers: readonly string[]): Promise<readonly Figure[]> {
  await desk.inLine(CALL_WATCH)
  await bare.page.evaluate(CALL_WATCH)
  await desk.page.evaluate(KEY_WATCH)
  const ours: CallTimes[] = []
  const theirs: CallTimes[] = []
  for (const number of numbers) {
    ours.push(await callFromDesk(desk))
    theirs.push(await callFromBare(bare, number))
  }
  const figures = (what: string, moment: keyof CallMoments, budget: string): readonly Figure[] => {
    const [one, other] = [ours, theirs].map((times) => times.slice(WARMING).map((time) => time[moment])) as [number[], number[]]
    const sorted = [one, other].map((values) => [...values].sort((a, b) => a - b)) as [number[], number[]]
    return [
      figure(`dial key → ${what} (median of ${CALLS})`, median(one), 'ms', median(other), budget),
      figure(`dial key → ${what} (p95)`, percentile(sorted[0], 0.95), 'ms', percentile(sorted[1], 0.95))
    ]
  }
  return [
    ...figures('INVITE', 'invited', '≤ 250 ms'),
    ...figures('ringing', 'ringing', '≤ 1.1 × a bare JsSIP page'),
    ...figures('first sound', 'heard', '≤ 1.1 × a bare JsSIP page')
  ]
}

async function callFromDesk({ page, inLine }: PhoneDesk): Promise<CallTimes> {
  await inLine('callWatch.next()')
  await dialByKey(page)
  const moments = await complete(() => inLine<Partial<CallMoments>>('callWatch.moments'))
  const pressed = Number(await page.evaluate('globalThis.pressed'))
  await page.keyboard.press('Shift+Escape')
  await chooseNoAnswer(page)
  const lead = await page.locator('h2[data-rest="lead"]').elementHandle()
  await page.keyboard.press('Control+Enter')
  await lead?.waitForElementState('hidden')
  return since(pressed, moments)
}

async function callFromBare(bare: BarePhone, number: string): Promise<CallTimes> {
  await bare.page.evaluate('callWatch.next()')
  const pressed = await bare.dial(number)
  const moments = await complete(() => bare.page.evaluate('callWatch.moments'))
  await bare.hangUp()
  return since(pressed, moments)
}

async function complete(read: () => Promise<Partial<CallMoments>>): Promise<CallMoments> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    const { invited, ringing, heard } = await read()
    if (invited !== undefined && ringing !== undefined && heard !== undefined) return { invited, ringing, heard }
    if (performance.now() > deadline) throw new Error(`the call did not come through: ${JSON.stringify({ invited, ringing, heard })}`)
    await wait(20)
  }
}

function since(pressed: number, { invited, ringing, heard }: CallMoments): CallTimes {
  return { invited: invited - pressed, ringing: ringing - pressed, heard: heard - pressed }
}

/** Before any of the desk's own listeners. A second press, where the desk has warned first, is the one that counts. */
const KEY_WATCH = `window.addEventListener('keydown', ({ key }) => {
  if (key === 'd') globalThis.pressed = performance.timeOrigin + performance.now()
}, { capture: true })`
