import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** What is photographed, in the order of the day. */
const SCREENS = [
  'first-run',
  'import-preview',
  'column-mapping',
  'import-report',
  'before-call',
  'reception',
  'hearing',
  'objections',
  'outcome',
  'do-not-call',
  'dark-theme'
] as const
export type ScreenName = (typeof SCREENS)[number]

const FAILURE = 'failure.png'

export interface Camera {
  /** Takes a picture once; a second wish for the same one is passed over. */
  take(name: ScreenName): Promise<void>
  takeFailure(): Promise<void>
  /** What was wanted and not seen, because the file did not lead there. */
  missing(): readonly ScreenName[]
}

/** A camera that writes `01-first-run.png` and so on. Pictures of an earlier run go first, so that none is taken for this run's. */
export async function openCamera(page: Page, folder: string): Promise<Camera> {
  await mkdir(folder, { recursive: true })
  await Promise.all([...SCREENS.map(fileOf), FAILURE].map((file) => rm(join(folder, file), { force: true })))
  const taken = new Set<ScreenName>()
  // in page pixels: 1280 × 800 on every display
  const shoot = async (file: string) => {
    // nothing looks as if it were pointed at
    await page.mouse.move(1, 1)
    await page.screenshot({ path: join(folder, file), scale: 'css', animations: 'disabled' })
  }
  return {
    async take(name) {
      if (taken.has(name)) return
      taken.add(name)
      await shoot(fileOf(name))
    },
    takeFailure: () => shoot(FAILURE),
    missing: () => SCREENS.filter((name) => !taken.has(name))
  }
}

function fileOf(name: ScreenName): string {
  return `${String(SCREENS.indexOf(name) + 1).padStart(2, '0')}-${name}.png`
}
