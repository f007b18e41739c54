import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reserve } from '../../../electron/database/care/reserve'
import { createStorageWatch } from '../../../electron/database/care/storage-watch'
import { AppError } from '../../../shared/errors/app-error'
import { handClock } from '../../support/hand-clock'

/** A disk that a test fills and empties by hand. */
function rig({ reserve = true }: { readonly reserve?: boolean } = {}) {
  const clock = handClock()
  const disk = { full: false, held: reserve, written: [] as string[], reported: [] as unknown[], damaged: 0 }
  const refuse = (): void => {
    if (disk.full) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  }
  const handReserve: Reserve = {
    release() {
      const held = disk.held
      if (held) Object.assign(disk, { held: false, full: false })
      return held
    },
    hold() {
      disk.held ||= reserve && !disk.full
      return disk.held || !reserve
    }
  }
  const watch = createStorageWatch({
    timers: clock,
    reserve: handReserve,
    probe: refuse,
    onDamage: () => {
      disk.damaged += 1
    },
    report: (error) => disk.reported.push(error)
  })
  const write = (text: string) => () => {
    refuse()
    disk.written.push(text)
  }
  return { clock, disk, watch, write }
}

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('a disk that fills up', () => {
  it('is met with the reserve first: the same work is done at once, and the person is told', () => {
    const { disk, watch, write } = rig()
    disk.full = true
    expect(codeOf(() => watch.attempt(write('note')))).toBe('done')
    expect(disk.written).toEqual(['note'])
    expect(watch.view().level).toBe('low')
  })

  it('without a reserve refuses the work by name', () => {
    const { disk, watch, write } = rig({ reserve: false })
    disk.full = true
    expect(codeOf(() => watch.attempt(write('note')))).toBe('database.full')
    expect(watch.view().level).toBe('full')
  })

  it('is looked at again and again, and all is well once there is room', () => {
    const { clock, disk, watch, write } = rig()
    disk.full = true
    watch.attempt(write('first'))
    disk.full = true
    expect(codeOf(() => watch.attempt(write('second')))).toBe('database.full')
    clock.advance(60_000)
    expect(watch.view().level).toBe('full')
    disk.full = false
    clock.advance(15_000)
    expect(watch.view().level).toBe('ok')
    expect(disk.held).toBe(true)
    expect(clock.pending()).toBe(0)
  })

  it('tells of every change, and of nothing else', () => {
    const { clock, disk, watch, write } = rig({ reserve: false })
    let told = 0
    watch.follow(() => {
      told += 1
    })
    watch.attempt(write('fine'))
    expect(told).toBe(0)
    disk.full = true
    watch.keep(write('held'))
    watch.keep(write('held too'))
    expect(told).toBe(1)
    disk.full = false
    clock.advance(1_000)
    expect(told).toBe(2)
  })

  it('damaged in places is remembered for the next start and told', () => {
    const { disk, watch } = rig()
    const corrupt = (): never => {
      throw Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' })
    }
    expect(codeOf(() => watch.attempt(corrupt))).toBe('database.unreadable')
    expect(disk.damaged).toBe(1)
    expect(watch.view().notices).toEqual(['database.damaged'])
    watch.dismiss('database.damaged')
    expect(watch.view().notices).toEqual([])
  })
})

describe('writes that nobody can repeat', () => {
  it('are made in their order once there is room, before anything else is written', () => {
    const { disk, watch, write } = rig({ reserve: false })
    disk.full = true
    expect(watch.keep(write('answered'))).toBe(false)
    expect(watch.keep(write('ended'))).toBe(false)
    disk.full = false
    watch.attempt(write('outcome'))
    expect(disk.written).toEqual(['answered', 'ended', 'outcome'])
  })

  it('that fail for a reason of their own are reported, and hold up nothing behind them', () => {
    const { clock, disk, watch, write } = rig({ reserve: false })
    disk.full = true
    const broken = new AppError('desk.no_call')
    watch.keep(() => {
      if (disk.full) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
      throw new TypeError('gone meanwhile', { cause: broken })
    })
    watch.keep(write('after'))
    disk.full = false
    clock.advance(1_000)
    expect(disk.written).toEqual(['after'])
    expect(disk.reported).toHaveLength(1)
  })

  it('arrive each once and in order, however the disk fills and empties', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('fill' as const) }),
      fc.record({ kind: fc.constant('empty' as const) }),
      fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 40_000 }) }),
      fc.record({ kind: fc.constant('write' as const) })
    )
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 60 }), (reserve, steps) => {
        const { clock, disk, watch, write } = rig({ reserve })
        let count = 0
        for (const next of steps) {
          if (next.kind === 'fill') disk.full = true
          else if (next.kind === 'empty') disk.full = false
          else if (next.kind === 'wait') clock.advance(next.milliseconds)
          else watch.keep(write(String(count++)))
        }
        disk.full = false
        clock.advance(60_000)
        expect(disk.written).toEqual(Array.from({ length: count }, (_, index) => String(index)))
        expect(watch.view().level).toBe('ok')
      })
    )
  })
})
