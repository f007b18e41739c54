import { z } from 'zod'
import type { BulkPreview, BulkProgress, BulkRequest, LastBulk, LeadSelection } from '../../../shared/contract/lead-list'
import { BulkChange, LEFT_OUT, type LeftOut, MOST_AT_ONCE } from '../../../shared/domain/lead/bulk-change'
import { planReversal } from '../../../shared/domain/reversal/plan-reversal'
import { RowChange } from '../../../shared/domain/reversal/row-change'
import { AppError } from '../../../shared/errors/app-error'
import type { Instant } from '../../../shared/lib/time'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { queueChanged } from '../do-not-call/queue-changed'
import { requirePermission } from '../require-permission'
import { carryOutBulk, planBulk } from './bulk-plan'
import type { LeadPages } from './lead-pages'
import { createPace } from './pace'

/** Leads changed in one transaction: some milliseconds of work. */
const SLICE = 50
/** Milliseconds of work for one answer, so that the screen tells how far it has come. */
const STRETCH = 200

const Begun = z.object({ change: BulkChange })
const Slice = z.object({ changes: z.array(RowChange).default([]) })

/** A change of many leads, or its undoing, that goes on as long as it is asked to. */
interface Job {
  readonly id: string
  readonly total: number
  done: number
  changed: number
  left: number
  /** Does the next slice; the answer is how many leads it was about. */
  slice(): number
  end(): void
}

/**
 * Changes many leads at once, in slices that let the desk's other work through, each one transaction with its undo in the log. Stopping in
 * the middle leaves what was done, and that can be taken back. Only a team lead may.
 */
export function createLeadBulk(ports: DeskPorts, state: DeskState, pages: LeadPages) {
  const { repositories, clock, newId, settings } = ports
  let job: Job | null = null
  const permit = (): void => requirePermission(ports, 'leads.bulk')
  const log = (bulkId: string, kind: string, payload: unknown): void =>
    repositories.ops.append({ id: newId(), at: clock.now(), actor: settings().rep.name, kind, entity: 'bulk', entityId: bulkId, payload })

  return {
    async preview({ selection, change }: BulkRequest): Promise<BulkPreview> {
      permit()
      const entries = await selected(selection)
      if (entries.length > MOST_AT_ONCE) return { selected: MOST_AT_ONCE, changed: 0, leftOut: [], lastAt: null, tooMany: true }
      const plan = planBulk(ports, state, change)
      const pace = createPace()
      const left = new Map<LeftOut, number>()
      let changed = 0
      let lastAt: Instant | null = null
      for (const entryId of entries) {
        const step = plan(entryId)
        if (step.kind === 'left') left.set(step.reason, (left.get(step.reason) ?? 0) + 1)
        else {
          changed += 1
          lastAt = step.dueAt === null ? lastAt : Math.max(lastAt ?? 0, step.dueAt)
        }
        await pace()
      }
      const leftOut = LEFT_OUT.flatMap((reason) => ({ reason, count: left.get(reason) ?? 0 })).filter(({ count }) => count > 0)
      return { selected: entries.length, changed, leftOut, lastAt, tooMany: false }
    },

    async begin({ selection, change }: BulkRequest): Promise<BulkProgress> {
      permit()
      const entries = await selected(selection)
      if (entries.length > MOST_AT_ONCE) throw new AppError('leads.too_many')
      const id = newId()
      log(id, 'bulk.begun', { change })
      job = changing(id, change, entries)
      return progress(job)
    },

    /** Works on for a moment. @throws AppError `leads.job_gone` when another one has taken its place */
    async goOn({ jobId }: { readonly jobId: string }): Promise<BulkProgress> {
      permit()
      const working = job
      if (working?.id !== jobId) throw new AppError('leads.job_gone')
      const pace = createPace()
      const until = performance.now() + STRETCH
      while (working.done < working.total && performance.now() < until) {
        working.done += working.slice()
        await pace()
      }
      if (working.done >= working.total && job === working) {
        working.end()
        job = null
        queueChanged(ports, state)
      }
      state.lists = null
      return progress(working)
    },

    undo(): BulkProgress {
      permit()
      const bulkId = repositories.bulk.latest()
      if (bulkId === undefined || last() === null) throw new AppError('leads.undo_nothing')
      job = undoing(bulkId)
      return progress(job)
    },

    last
  } as const

  async function selected(selection: LeadSelection): Promise<readonly string[]> {
    if (selection.kind === 'some') return [...new Set(selection.entryIds)]
    const except = new Set(selection.except)
    const found = await pages.entriesOf(selection.question, MOST_AT_ONCE + except.size + 1)
    return found.filter((id) => !except.has(id))
  }

  function changing(id: string, change: BulkChange, entries: readonly string[]): Job {
    const plan = planBulk(ports, state, change)
    const made: Job = {
      id,
      total: entries.length,
      done: 0,
      changed: 0,
      left: 0,
      slice() {
        const slice = entries.slice(made.done, made.done + SLICE)
        repositories.transaction(() => {
          const { value: changed, changes } = repositories.changes.record(() => {
            const steps = slice.map((entryId) => {
              // read at this moment: what was true when it was shown may have changed
              const step = plan(entryId)
              carryOutBulk(ports, change, step)
              return step
            })
            return steps.filter(({ kind }) => kind === 'change').length
          })
          log(id, 'bulk.slice', { changed, changes })
          made.changed += changed
          made.left += slice.length - changed
        })
        return slice.length
      },
      end: () => log(id, 'bulk.finished', { changed: made.changed, left: made.left })
    }
    return made
  }

  function undoing(bulkId: string): Job {
    const slices = repositories.bulk.log(bulkId).filter(({ kind }) => kind === 'bulk.slice')
    const made: Job = {
      id: newId(),
      total: slices.length,
      done: 0,
      changed: 0,
      left: 0,
      slice() {
        const op = slices[slices.length - 1 - made.done]
        const { changes } = Slice.parse(op === undefined ? {} : repositories.bulk.payload(op.id))
        repositories.transaction(() => {
          const { steps, kept } = planReversal(changes, {
            now: clock.now(),
            by: settings().rep.name,
            reason: 'undone',
            current: repositories.changes.current
          })
          repositories.changes.carryOut(steps)
          made.changed += steps.length
          made.left += kept.length
        })
        return 1
      },
      end: () => log(bulkId, 'bulk.undone', { changed: made.changed, left: made.left })
    }
    return made
  }

  function last(): LastBulk | null {
    const bulkId = repositories.bulk.latest()
    const ops = bulkId === undefined ? [] : repositories.bulk.log(bulkId)
    const [begun] = ops
    if (bulkId === undefined || begun === undefined || ops.some(({ kind }) => kind === 'bulk.undone')) return null
    const changed = repositories.bulk.changed(bulkId)
    const { change } = Begun.parse(repositories.bulk.payload(begun.id))
    return changed === 0 ? null : { bulkId, kind: change.kind, changed, at: begun.at, by: begun.actor }
  }
}

function progress({ id, done, total, changed, left }: Job): BulkProgress {
  return { jobId: id, done, total, changed, left, finished: done >= total }
}
