import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { v7 as newId } from 'uuid'
import { openDatabase } from '../../electron/database/open'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { paintedAfter } from './fixtures/painted'
import { chooseNoAnswer, dialByKey, type PracticeDesk, withPracticeDesk } from './fixtures/practice-desk'
import { measure, percentile } from './measure'

const LEADS = 20_000
const CALLS = 60
/** Calls whose figures are not counted: code is compiled as it is first used. */
const WARMING = 5
const PATIENCE = 10_000

interface Times {
  /** From a key in the note to its row in the database. */
  readonly durable: number[]
  /** From the key of a branch to the frame with the next step. */
  readonly step: number[]
  /** From a key that means nothing to the frame with one changed word, in the same window: what no desk could be quicker than. */
  readonly word: number[]
  /** From the key that saves an outcome to the frame with the next lead. */
  readonly next: number[]
}

/** What a rep waits for, in the real window among 20,000 leads, by the real keys. Baseline of the keystroke: one durable insert. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder((folder) => withPracticeDesk(folder, LEADS, figuresOf))
}

async function figuresOf(desk: PracticeDesk): Promise<readonly Figure[]> {
  const times: Times = { durable: [], step: [], word: [], next: [] }
  const reader = new Database(desk.databaseFile, { readonly: true })
  for (let index = 0; index < WARMING + CALLS; index += 1) {
    if (index === WARMING) for (const durations of Object.values(times)) durations.length = 0
    await workCall(desk.page, reader, times, `覚え書き${index}`)
  }
  reader.close()
  for (const durations of Object.values(times)) durations.sort((one: number, other: number) => one - other)
  const bare = bareInserts(desk.databaseFile)
  return [
    ...[0.5, 0.95].map((share) =>
      figure(
        `keystroke in the note → durable, 300 ms of rest in it (p${share * 100})`,
        percentile(times.durable, share),
        'ms',
        percentile(bare, share),
        '≤ 500 ms'
      )
    ),
    ...[0.5, 0.95].map((share) =>
      figure(
        `script step by key → painted, beside one word (p${share * 100})`,
        percentile(times.step, share),
        'ms',
        percentile(times.word, share),
        share === 0.95 ? '≤ 16 ms' : null
      )
    ),
    figure('save outcome → next lead painted (p95)', percentile(times.next, 0.95), 'ms', null, '≤ 100 ms')
  ]
}

async function workCall(page: Page, reader: Database.Database, times: Times, words: string): Promise<void> {
  await dialByKey(page)
  for (let step = 0; step < 3; step += 1) {
    times.step.push(await paintedAfter(page, 'h2[data-rest="step"]', () => page.keyboard.press('1')))
  }
  times.word.push(await oneWordAfterKey(page))
  await page.keyboard.press('t')
  await page.keyboard.insertText(words)
  const pressed = performance.now()
  await untilStored(reader, words)
  times.durable.push(performance.now() - pressed)
  await page.keyboard.press('Escape')
  await chooseNoAnswer(page)
  times.next.push(await paintedAfter(page, 'h2[data-rest="lead"]', () => page.keyboard.press('Control+Enter')))
}

async function oneWordAfterKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const word = document.createElement('i')
    word.id = 'bench-word'
    document.body.append(word)
    window.addEventListener('keydown', () => word.append('語'), { once: true })
  })
  const duration = await paintedAfter(page, '#bench-word', () => page.keyboard.press('F8'))
  await page.evaluate(() => document.querySelector('#bench-word')?.remove())
  return duration
}

/** Another connection sees a row once it is committed, and what is committed is on the disk. */
async function untilStored(reader: Database.Database, words: string): Promise<void> {
  const find = reader.prepare('SELECT 1 FROM note WHERE instr(facts, ?) > 0')
  const deadline = performance.now() + PATIENCE
  while (find.get(words) === undefined) {
    if (performance.now() > deadline) throw new Error('what was typed did not reach the database')
    await wait(2)
  }
}

function bareInserts(databaseFile: string): readonly number[] {
  const database = openDatabase(databaseFile)
  const insert = database.prepare(
    `INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, 0, '', '', '', '', '{}')`
  )
  const durations = measure(200, () => insert.run(newId()))
  database.close()
  return durations
}
