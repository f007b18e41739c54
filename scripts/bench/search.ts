import { createSearchIndex } from '../../electron/database/repositories/search-index'
import { createSearchRepository } from '../../electron/database/repositories/search-repository'
import { steadyStatements } from '../../electron/database/steady-statements'
import { MOST_FOUND, SEARCH_GROUPS } from '../../shared/contract/search'
import { type Figure, figure } from './figure'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { createSearchDatabase } from './fixtures/search-database'
import { type Durations, measure, percentile } from './measure'

const LEADS = 1_000_000
/** Each question is asked so many times. */
const RUNS = 25

/** What a rep types; the number goes through the runs, so that a question of many forms is another one each time. */
const QUESTIONS: readonly (readonly [kind: string, text: (run: number) => string])[] = [
  ['two characters, a family name', () => '佐藤'],
  ['two characters within a company', () => '精機'],
  ['one character', () => '佐'],
  ['three kanji and more', (run) => `渡辺健一${'　'.repeat(run % 2)}`],
  ['kana', () => 'サトウケン'],
  ['a company with its number', (run) => `青空精機${run * 7}`],
  ['the last digits of a number', (run) => String(1_000 + run * 311)],
  ['the beginning of a number', (run) => `03-1${run}`],
  ['an address', (run) => `person${run * 1_013}@ex`],
  ['words of a note', () => '月末の照合'],
  ['two characters of a note', () => '三日'],
  ['what every company holds', () => '株式会社'],
  ['what every address holds', () => 'example'],
  ['nothing', () => '該当なし検索'],
  ['nothing, of common pieces', () => 'システムシステム']
]

/**
 * A search of all five groups as the palette asks them, among 1,000,000 leads with as many numbers. Baseline: one lead by its primary key; and for all
 * questions together what they cost without an index, reading every name.
 */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const start = performance.now()
    const { database, listId, index } = createSearchDatabase(folder, LEADS)
    console.error(`made in ${Math.round((performance.now() - start) / 1000)} s, ${Math.round(index / 1000)} s of it the index`)
    try {
      const search = createSearchRepository(steadyStatements(database), createSearchIndex(database))
      const byId = database.prepare('SELECT * FROM lead WHERE id = ?')
      const point = measure(2_000, (each) =>
        byId.get(`019f0000-0000-7000-9000-${(1 + ((each * 7_919) % LEADS)).toString(16).padStart(12, '0')}`)
      )
      const scan = database.prepare("SELECT count(*) FROM lead WHERE name_key LIKE '%該当%'")
      const scanned = measure(3, () => scan.get())
      const all: number[] = []
      const figures = QUESTIONS.flatMap(([kind, text]) => {
        const durations = measure(RUNS, (each) => {
          for (const group of SEARCH_GROUPS) search.find(group, { text: text(each), limit: MOST_FOUND, listId })
        })
        all.push(...durations)
        return figuresOf(kind, durations, point)
      })
      return [...figures, ...figuresOf('all questions, beside one LIKE over every name', all.sort(ascending), scanned)]
    } finally {
      database.close()
    }
  })
}

function figuresOf(what: string, durations: Durations, baseline: Durations): readonly Figure[] {
  const base = percentile(baseline, 0.5)
  return [
    figure(`${what} (p50)`, percentile(durations, 0.5), 'ms', base),
    figure(`${what} (p95)`, percentile(durations, 0.95), 'ms', base, '≤ 50 ms')
  ]
}

const ascending = (one: number, other: number): number => one - other
