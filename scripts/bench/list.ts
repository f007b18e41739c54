import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { _electron as electron, type Page } from '@playwright/test'
import { openDatabase } from '../../electron/database/open'
import { createRepositories } from '../../electron/database/repositories/index'
import { createLeadPages } from '../../electron/desk/leads/lead-pages'
import { LEAD_ORDERS, LEADS_PER_PAGE, type LeadFilter, type LeadQuestion } from '../../shared/contract/lead-list'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { writeLeadDatabase } from './fixtures/lead-database'
import { FRAMES_OF_BARE_ROWS, FRAMES_OF_LIST, ROWS } from './fixtures/scrolling'
import { median, percentile } from './measure'

const EVERYTHING: LeadFilter = {
  listId: null,
  level: null,
  standing: null,
  outcome: null,
  attemptsFrom: null,
  attemptsTo: null,
  dueFrom: null,
  dueBefore: null,
  text: ''
}
const ONE_LIST: LeadFilter = { ...EVERYTHING, listId: 'list-3', level: 2, outcome: 'interested' }
const PAGES = 200
const OPENINGS = 7

/** The list of leads at a million of them: its answers without a window, and the real window from the key to the paint and while it scrolls. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (profile) => {
    const file = join(profile, 'toritsugi.db')
    await writeLeadDatabase(file, ROWS)
    return [...(await answers(file)), ...(await inWindow(profile))]
  })
}

async function answers(file: string): Promise<readonly Figure[]> {
  const database = openDatabase(file)
  try {
    const repositories = createRepositories(database)
    const byId = database.prepare('SELECT * FROM list_entry WHERE id = ?')
    const bare = await timed(50, (index) => byId.get(`e${String(1 + ((index * 7919) % ROWS)).padStart(12, '0')}`))
    const figures: Figure[] = []
    for (const [name, filter] of [
      ['all', EVERYTHING],
      ['one list, level and outcome', ONE_LIST]
    ] as const) {
      for (const order of LEAD_ORDERS) {
        const question: LeadQuestion = { filter, order, ascending: true }
        // a fresh survey each time, as when the list is opened
        const first = await timed(OPENINGS, () => createLeadPages({ repositories }).page({ question, at: { page: 0 } }))
        const pages = createLeadPages({ repositories })
        const start = performance.now()
        const { count } = await pages.count(question)
        const counted = performance.now() - start
        const last = Math.max(1, Math.floor(count / LEADS_PER_PAGE))
        const jumps = await timed(PAGES, (index) => pages.page({ question, at: { page: (index * 7919) % last } }))
        const title = `${ROWS.toLocaleString('en')} leads, ${name}, by ${order}`
        figures.push(
          figure(`${title}: first rows`, median(first), 'ms', median(bare), '≤ 100 ms'),
          figure(`${title}: any page (p95)`, percentile(jumps, 0.95), 'ms', percentile(bare, 0.95)),
          figure(`${title}: counting ${count.toLocaleString('en')} in the background`, counted, 'ms')
        )
      }
    }
    return figures
  } finally {
    database.close()
  }
}

async function inWindow(profile: string): Promise<readonly Figure[]> {
  const rep = { name: '佐々木 葵', company: '', phone: '', email: '' }
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ welcomed: true, hints: false, rep }))
  const app = await electron.launch({
    executablePath: createRequire(import.meta.url)('electron'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), resolve(import.meta.dirname, '../..')],
    env: { ...(process.env as Record<string, string>), TORITSUGI_PROFILE: profile, TORITSUGI_NOW: '2026-07-08T14:00:00+09:00' }
  })
  try {
    const page = await deskPage(app)
    await page.getByRole('banner').waitFor()
    const openings: number[] = []
    for (let index = 0; index < OPENINGS; index += 1) {
      openings.push(await keyToPaint(page))
      if (index < OPENINGS - 1) {
        await page.keyboard.press('Escape')
        await page.locator('[role=grid]').waitFor({ state: 'detached' })
      }
    }
    await page.waitForFunction((rows) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === String(rows + 1), ROWS)
    const scrolled = await page.evaluate<number[]>(FRAMES_OF_LIST)
    await page.keyboard.press('Escape')
    const bare = await page.evaluate<number[]>(FRAMES_OF_BARE_ROWS)
    for (const frames of [scrolled, bare]) frames.sort((one, other) => one - other)
    const share = (value: number): string => (value === 1 ? 'longest' : `p${value * 100}`)
    return [
      figure('list of 1,000,000: key → first rows painted', median(openings), 'ms', null, '≤ 100 ms'),
      ...[0.5, 0.95, 1].map((value) =>
        figure(
          `list of 1,000,000: frame while scrolling (${share(value)})`,
          percentile(scrolled, value),
          'ms',
          percentile(bare, value),
          value === 1 ? null : '60 fps: 16.7 ms'
        )
      )
    ]
  } finally {
    await app.close()
  }
}

async function deskPage(app: Awaited<ReturnType<typeof electron.launch>>): Promise<Page> {
  for (;;) {
    const found = app.windows().find((page) => page.url().includes('/desk/'))
    if (found !== undefined) return found
    await app.waitForEvent('window')
  }
}

/** From the key's event to the frame after the one in which the first row stands. Measured inside the window. */
async function keyToPaint(page: Page): Promise<number> {
  const measured = page.evaluate<number>(`new Promise((resolve) => {
    let pressed = 0
    document.addEventListener('keydown', (event) => { pressed = event.timeStamp }, { capture: true, once: true })
    const look = () => document.querySelector('[role=grid] [role=gridcell][data-column=company]') === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => resolve(performance.now() - pressed))
    look()
  })`)
  await page.keyboard.press('Control+Shift+f')
  return measured
}

async function timed(runs: number, work: (index: number) => unknown): Promise<readonly number[]> {
  const durations: number[] = []
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now()
    await work(index)
    durations.push(performance.now() - start)
  }
  return durations.sort((one, other) => one - other)
}
