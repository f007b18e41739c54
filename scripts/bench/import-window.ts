import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DeskBridge } from '../../shared/contract/desk-bridge'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { writeLeadFile } from './fixtures/lead-file'
import { type PracticeDesk, withPracticeDesk } from './fixtures/practice-desk'
import { percentile } from './measure'

const LEADS = 20_000
const ROWS = 100_000
/** How long frames are watched while nothing happens, in milliseconds. */
const IDLE = 5_000

type FrameWindow = Window & { readonly desk: DeskBridge; gaps?: number[]; watching?: boolean }

/** The frames of the real desk while a file of 100,000 leads is imported in the background. Baseline: the same window at rest. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder((folder) =>
    withPracticeDesk(folder, LEADS, async (desk) => {
      const file = join(folder, 'more.csv')
      writeLeadFile(file, ROWS, 'utf-8', LEADS)
      const resting = await framesDuring(desk.page, (page) => page.waitForTimeout(IDLE))
      const importing = await framesDuring(desk.page, () => importInWindow(desk, file))
      const of = (what: string, value: (frames: readonly number[]) => number, budget: string | null) =>
        figure(what, value(importing), 'ms', value(resting), budget)
      return [
        of(
          `longest frame while ${ROWS.toLocaleString('en')} rows are imported`,
          (frames) => frames[frames.length - 1] ?? Number.NaN,
          '≤ 50 ms'
        ),
        of('frame meanwhile (p99)', (frames) => percentile(frames, 0.99), null)
      ]
    })
  )
}

/** The gaps between one frame and the next, in milliseconds, the shortest first. */
async function framesDuring(page: Page, work: (page: Page) => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const watched = window as unknown as FrameWindow
    watched.gaps = []
    watched.watching = true
    let before = performance.now()
    const next = (): void => {
      const now = performance.now()
      watched.gaps?.push(now - before)
      before = now
      if (watched.watching) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await work(page)
  const frames = await page.evaluate(() => {
    const watched = window as unknown as FrameWindow
    watched.watching = false
    return watched.gaps ?? []
  })
  return frames.sort((one, other) => one - other)
}

/** Imports as the wizard does, by the page's own calls, so that progress and its end reach the screen. */
async function importInWindow({ app, page }: PracticeDesk, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  const rows = await page.evaluate(async () => {
    const { calls } = (window as unknown as FrameWindow).desk
    const answered = <Value>(result: { ok: boolean; value?: Value; error?: { code: string } }): NonNullable<Value> => {
      if (!result.ok || result.value === undefined || result.value === null) throw new Error(result.error?.code ?? 'nothing came back')
      return result.value
    }
    const { token } = answered(await calls['import.pick']())
    const { encoding, delimiter, mapping } = answered(await calls['import.preview']({ token, options: {} }))
    const scriptId = answered(await calls['import.scripts']())[0]?.id ?? ''
    const list = { name: 'bench', listKind: 'outbound', scriptId, source: '', acquiredOn: null, purpose: '', practice: true } as const
    const target = { kind: 'new', ...list } as const
    return answered(await calls['import.run']({ token, plan: { encoding, delimiter, mapping, target, policy: 'skip' } })).rows
  })
  if (rows !== ROWS) throw new Error(`${rows} rows were read instead of ${ROWS}`)
}
