import { expect, it } from 'vitest'
import { watchTodos } from '../../../electron/desk/todos/watch-todos'
import { HOUR, MINUTE } from '../../../shared/lib/time'
import { handClock } from '../../support/hand-clock'

/** To-dos due at these instants, watched by a clock moved by hand; what rings leaves the list. */
function watched(dues: number[]) {
  const clock = handClock()
  const rung: number[] = []
  const stop = watchTodos({
    clock,
    timers: clock,
    nextAt: () => (dues.length === 0 ? null : Math.min(...dues)),
    ring() {
      for (const due of dues.splice(0)) {
        if (due <= clock.now()) rung.push(clock.now())
        else dues.push(due)
      }
    }
  })
  return { clock, rung, stop, dues }
}

it('rings each to-do at its very time', () => {
  const { clock, rung } = watched([90_500, HOUR])
  clock.advance(2 * HOUR)
  expect(rung).toEqual([90_500, HOUR])
})

it('rings at once what came due while nobody watched', () => {
  expect(watched([-HOUR]).rung).toEqual([0])
})

it('notices within five seconds what is made meanwhile', () => {
  const { clock, rung, dues } = watched([])
  clock.advance(MINUTE + 1_000)
  dues.push(clock.now() + 1)
  clock.advance(5_000)
  expect(rung).toHaveLength(1)
})

it('stops when nobody is left to hear it', () => {
  const { clock, rung, stop } = watched([MINUTE])
  stop()
  clock.advance(HOUR)
  expect(rung).toEqual([])
  expect(clock.pending()).toBe(0)
})
