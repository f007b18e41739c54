import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { memoryOf } from './fixtures/electron-process'
import { chooseNoAnswer, dialByKey, type PracticeDesk, withPracticeDesk } from './fixtures/practice-desk'

/** Fifty calls an hour for eight hours. */
const CALLS = 400
/** Calls after which the first look is taken: caches are filled and code is compiled by then. */
const WARMING = 20
const LEADS = 5_000
const SETTLING = 3_000

interface Look {
  readonly mebibytes: number
  readonly pageHeap: number
  readonly listeners: number
  readonly nodes: number
  readonly handles: number
}

/** A shift of eight hours, played fast in the real app: what it leaves in memory, and the longest that main let anybody wait. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder((folder) => withPracticeDesk(folder, LEADS, workShift))
}

async function workShift(desk: PracticeDesk): Promise<readonly Figure[]> {
  const { app, page } = desk
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await work(desk, WARMING)
  const before = await look(desk, session)
  await app.evaluate(() => {
    let last = performance.now()
    Object.assign(globalThis, { longestGap: 0 })
    setInterval(() => {
      const now = performance.now()
      Object.assign(globalThis, { longestGap: Math.max(Reflect.get(globalThis, 'longestGap'), now - last) })
      last = now
    }, 1)
  })
  await work(desk, CALLS)
  const gap = Number(await app.evaluate(() => Reflect.get(globalThis, 'longestGap')))
  const after = await look(desk, session)
  const grown = (100 * (after.mebibytes - before.mebibytes)) / before.mebibytes
  return [
    figure(`memory after ${CALLS} calls, all processes (PSS)`, after.mebibytes, 'MiB', before.mebibytes),
    figure('growth of memory', grown, '%', null, '< 10 %'),
    figure('heap of the desk’s page', after.pageHeap, 'MiB', before.pageHeap),
    figure('listeners of the desk’s page', after.listeners, '', before.listeners),
    figure('nodes of the desk’s page', after.nodes, '', before.nodes),
    // the timer that measures is one of them
    figure('handles of main', after.handles - 1, '', before.handles),
    figure('longest gap on the main thread', gap, 'ms', null, '≤ 50 ms')
  ]
}

async function work({ page }: PracticeDesk, calls: number): Promise<void> {
  for (let call = 0; call < calls; call += 1) {
    await dialByKey(page)
    await page.keyboard.press('1')
    await chooseNoAnswer(page)
    const lead = await page.locator('h2[data-rest="lead"]').elementHandle()
    await page.keyboard.press('Control+Enter')
    await lead?.waitForElementState('hidden')
    await page.locator('h2[data-rest="lead"]').waitFor()
  }
}

async function look({ app }: PracticeDesk, session: CDPSession): Promise<Look> {
  await wait(SETTLING)
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  return {
    mebibytes: memoryOf(app.process().pid ?? 0),
    pageHeap: metric('JSHeapUsedSize') / 1024 / 1024,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    handles: await app.evaluate(() => process.getActiveResourcesInfo().length)
  }
}
