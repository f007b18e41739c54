import type { QuarantineReason } from './quarantine-reason'
import type { Repair, RepairKind } from './repair'

/** How many examples of each kind of repair are shown. */
const EXAMPLES = 3

export interface RepairExample {
  /** the row as a spreadsheet numbers it, the headers being row 1 */
  readonly row: number
  readonly before: string
  readonly after: string
}

export interface RepairCount {
  readonly kind: RepairKind
  readonly count: number
  readonly examples: readonly RepairExample[]
}

export interface ReasonCount {
  readonly reason: QuarantineReason
  readonly count: number
}

export interface Tally {
  repaired(row: number, repairs: readonly Repair[]): void
  quarantined(reason: QuarantineReason): void
  /** most frequent first */
  repairs(): readonly RepairCount[]
  /** most frequent first */
  reasons(): readonly ReasonCount[]
}

/** Counts what an import repaired and refused, keeping the first few examples of each repair. */
export function createTally(): Tally {
  const repairs = new Map<RepairKind, { kind: RepairKind; count: number; examples: RepairExample[] }>()
  const reasons = new Map<QuarantineReason, number>()
  return {
    repaired(row, made) {
      for (const { kind, before, after } of made) {
        const entry = repairs.get(kind) ?? { kind, count: 0, examples: [] }
        repairs.set(kind, entry)
        entry.count += 1
        if (entry.examples.length < EXAMPLES) entry.examples.push({ row, before, after })
      }
    },
    quarantined(reason) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    repairs: () => [...repairs.values()].sort((a, b) => b.count - a.count),
    reasons: () => [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
  }
}
