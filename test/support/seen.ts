import AxeBuilder from '@axe-core/playwright'
import { type ElectronApplication, expect, test } from '@playwright/test'
import type { Desk } from './launch-desk'

/** Both schemes and both sizes of the screen are looked at by a checker of contrast and names, and by people in the pictures. */
export async function seen({ app, page }: Pick<Desk, 'app' | 'page'>, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080]
  ] as const) {
    await resize(app, width, height)
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}-${width}.png`) })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    }
  }
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [toWidth, toHeight]) => {
      const desk = BrowserWindow.getAllWindows().find((window) => /\/desk\//.test(window.webContents.getURL()))
      desk?.setContentSize(toWidth, toHeight)
    },
    [width, height] as const
  )
}
