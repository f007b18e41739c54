import { createQueueRepository } from '../../electron/database/repositories/queue-repository'
import type { Figure } from './figure'
import { figure } from './figure'
import type { QueueMix } from './fixtures/queue-database'
import { createQueueDatabase, LIST, NOW, QUEUE_MIXES } from './fixtures/queue-database'
import type { Durations } from './measure'
import { measure, percentile } from './measure'

const SIZES = [100_000, 1_000_000] as const
const RUNS = 3_000

/** How long the queue takes to name the next lead, in every state of a list. Baseline: one row of the same table by its primary key. */
export async function run(): Promise<readonly Figure[]> {
  return SIZES.flatMap((size) => QUEUE_MIXES.flatMap((mix) => figuresOf(size, mix)))
}

function figuresOf(size: number, mix: QueueMix): readonly Figure[] {
  const fixture = createQueueDatabase(size, mix)
  const queue = createQueueRepository(fixture.database)
  const byId = fixture.database.prepare('SELECT * FROM list_entry WHERE id = ?')
  const serve = (index: number): unknown => queue.nextEntry(LIST, { now: NOW + index, rep: `rep-${index % 20}`, closes: '18:00' })
  const title = `${size.toLocaleString('en')}: ${mix.name}`
  try {
    const baseline = measure(RUNS, (index) => byId.get(fixture.entryId(1 + ((index * 7_919) % size))))
    const asFound = measure(RUNS, serve)
    if (queue.settle(LIST, NOW) === 0) return pair(title, asFound, baseline)
    while (queue.settle(LIST, NOW) > 0);
    return [...pair(`${title}, as found`, asFound, baseline), ...pair(`${title}, settled`, measure(RUNS, serve), baseline)]
  } finally {
    fixture.remove()
  }
}

function pair(title: string, durations: Durations, baseline: Durations): readonly Figure[] {
  return [
    figure(`${title} (p50)`, percentile(durations, 0.5) * 1000, 'µs', percentile(baseline, 0.5) * 1000),
    figure(`${title} (p99)`, percentile(durations, 0.99) * 1000, 'µs', percentile(baseline, 0.99) * 1000, '≤ 1000 µs')
  ]
}
