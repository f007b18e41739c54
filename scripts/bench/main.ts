import type { Figure } from './figure'

interface BenchResult {
  readonly name: string
  readonly figures: readonly Figure[]
}

/** Every bench by name. Loaded only when asked for, since some need a build or a display. */
const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  start: async () => (await import('./start')).run(),
  outcome: async () => (await import('./outcome')).run(),
  'next-lead': async () => (await import('./next-lead')).run(),
  search: async () => (await import('./search')).run(),
  list: async () => (await import('./list')).run(),
  'import-100k': async () => (await import('./import-100k')).run(),
  'import-window': async () => (await import('./import-window')).run(),
  'desk-window': async () => (await import('./desk-window')).run(),
  shift: async () => (await import('./shift')).run(),
  analysis: async () => (await import('./analysis')).run(),
  dial: async () => (await import('./dial')).run(),
  call: async () => (await import('./call')).run(),
  recording: async () => (await import('./recording')).run()
}

const options = process.argv.slice(2)
const asJson = options.includes('--json')
const names = options.filter((option) => !option.startsWith('--'))

for (const name of names) {
  if (!(name in benches)) {
    console.error(`no bench is called ${name}; there are: ${Object.keys(benches).join(', ')}`)
    process.exit(2)
  }
}

const results: BenchResult[] = []
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.error(`${name} …`)
  results.push({ name, figures: await run() })
}
console.log(asJson ? JSON.stringify(results, null, 2) : results.map(tableOf).join('\n\n'))

function tableOf({ name, figures }: BenchResult): string {
  const rows = figures.map((each) => [
    each.what,
    `${each.value} ${each.unit}`,
    each.baseline === null ? '' : `${each.baseline} ${each.unit}`,
    each.ratio === null ? '' : `× ${each.ratio}`,
    each.budget ?? ''
  ])
  const table = [['what', 'value', 'baseline', 'ratio', 'budget'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
  return [name, ...lines].join('\n')
}
