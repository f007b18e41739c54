import type { Page } from '@playwright/test'

/** What the far side was heard to say, call by call. */
export interface Captions {
  /** Since the call began, in order. */
  ofCall(): readonly string[]
  /** Remembers this moment of the call. */
  mark(): void
  /** Everything said since the mark, or since the call began. */
  sinceMark(): string
  startCall(): void
}

/** Listens to what the app tells its screen. */
export async function listen(page: Page): Promise<Captions> {
  let heard: string[] = []
  let marked = 0
  await page.exposeFunction('demoHears', (text: string) => {
    if (heard.at(-1) !== text) heard.push(text)
  })
  await page.evaluate(() => {
    window.desk.on('desk.changed', ({ call }) => {
      if (call.caption !== null) (window as unknown as { demoHears(text: string): void }).demoHears(call.caption)
    })
  })
  return {
    ofCall: () => heard,
    mark() {
      marked = heard.length
    },
    sinceMark: () => heard.slice(marked).join(''),
    startCall() {
      heard = []
      marked = 0
    }
  }
}
