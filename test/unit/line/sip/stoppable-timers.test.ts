import { expect, it } from 'vitest'
import { stoppableTimers } from '../../../../renderer/line/adapters/sip/stoppable-timers'
import { handClock } from '../../../support/hand-clock'

it('delays stop all together, and none begins afterwards', () => {
  const clock = handClock()
  const timers = stoppableTimers(clock)
  const rung: string[] = []
  timers.after(10, () => rung.push('first'))
  timers.after(20, () => rung.push('stopped alone'))()
  timers.after(20, () => rung.push('second'))
  clock.advance(15)
  timers.stopAll()
  timers.after(10, () => rung.push('late'))
  clock.advance(100)
  expect(rung).toEqual(['first'])
  expect(clock.pending()).toBe(0)
})
