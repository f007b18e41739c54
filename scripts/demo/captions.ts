import type { Page } from '@playwright/test'

/** What the far side was heard to say, call by call. */
export interface Captions {
  startCall(): void
  /** Since the call began, in order. */
  ofCall(): readonly string[]
}

/** Listens to what the app tells its screen. */
export async function listen(page: Page): Promise<Captions> {
  let heard: string[] = []
  await page.exposeFunction('demoHears', (text: string) => {
    if (heard.at(-1) !== text) heard.push(text)
  })
  await page.evaluate(() => {
    window.desk.on('desk.changed', ({ call }) => {
      if (call.caption !== null) (window as unknown as { demoHears(text: string): void }).demoHears(call.caption)
    })
  })
  return {
    startCall() {
      heard = []
    },
    ofCall: () => heard
  }
}
