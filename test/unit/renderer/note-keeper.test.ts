import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NoteKeeper } from '../../../renderer/features/note/note-keeper'
import type { NoteView } from '../../../shared/contract/desk-snapshot'

const EMPTY: NoteView = { callId: 'call-1', facts: '', interpretation: '', action: '', consult: false }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('saves a pause in typing once, within half a second', async () => {
  const { keeper, saved } = keep()
  keeper.change({ facts: '月' })
  keeper.change({ facts: '月末' })
  await vi.advanceTimersByTimeAsync(500)
  expect(saved.map(({ facts }) => facts)).toEqual(['月末'])
})

it('keeps up with whoever types without a pause', async () => {
  const { keeper, saved } = keep()
  for (let length = 1; length <= 20; length += 1) {
    keeper.change({ facts: '月'.repeat(length) })
    await vi.advanceTimersByTimeAsync(100)
    const behind = length - (saved.at(-1)?.facts.length ?? 0)
    expect(behind).toBeLessThan(5)
  }
})

it('sends at once what is held back when it is asked to, and nothing twice', async () => {
  const { keeper, saved } = keep()
  keeper.change({ action: '資料を送る' })
  expect(await keeper.flush()).toBe(true)
  expect(await keeper.flush()).toBe(true)
  await vi.advanceTimersByTimeAsync(500)
  expect(saved).toHaveLength(1)
})

it('the echo of a save does not touch what was typed meanwhile', async () => {
  const { keeper, shown, answer } = keep({ slow: true })
  keeper.change({ facts: '月末' })
  const flushed = keeper.flush()
  keeper.change({ facts: '月末に2名' })
  answer()
  await flushed
  expect(shown()?.facts).toBe('月末に2名')
})

it('facts that main records go below what is being typed', () => {
  const { keeper, shown } = keep()
  keeper.change({ facts: '月末に2名' })
  keeper.receive({ ...EMPTY, facts: '予算: 来期' })
  expect(shown()?.facts).toBe('月末に2名\n予算: 来期')
})

it('says that something is unsent when main could not save it, and keeps it', async () => {
  const { keeper, shown } = keep({ failing: true })
  keeper.change({ facts: '月末' })
  expect(await keeper.flush()).toBe(false)
  expect(shown()?.facts).toBe('月末')
  expect(await keeper.flush()).toBe(false)
})

it("the next call begins with its own note, whatever was typed into the last one's", () => {
  const { keeper, shown } = keep()
  keeper.change({ facts: '月末' })
  keeper.receive({ ...EMPTY, callId: 'call-2' })
  expect(shown()?.facts).toBe('')
})

function keep({ failing = false, slow = false } = {}) {
  const saved: NoteView[] = []
  let latest: NoteView | null = EMPTY
  let answer = () => {}
  const keeper = new NoteKeeper(
    EMPTY,
    (note) => {
      latest = note
    },
    async (note) => {
      saved.push(note)
      if (slow)
        await new Promise<void>((resolve) => {
          answer = resolve
        })
      return failing ? undefined : note
    }
  )
  return { keeper, saved, shown: () => latest, answer: () => answer() }
}
