import { MANY_NUMBERS } from '../sip-lab/users'
import { type Census, takeCensus } from './census'
import { expect, phase, test } from './desk-on-twilio'
import { closeCall, hearsTheDesk, talk } from './talk-over-twilio'

/** What the line's window may keep: the graphs that sounds are made in, and the call that was the last. */
const KEPT: Census = { connections: 0, tracks: 0, players: 0, soundGraphs: 2, sdkCalls: 1, lineCalls: 1 }

test('twenty calls in a row leave nothing behind, neither here nor at the gateway', async ({ desk, world, callsTo }) => {
  test.slow()
  const numbers = MANY_NUMBERS.slice(0, 20)
  await callsTo(numbers)
  for (const number of numbers) {
    const call = await talk(desk, world)
    expect(call.parameters.To).toBe(number)
    await hearsTheDesk(call)
    await desk.page.keyboard.press('Shift+Escape')
    await expect(phase(desk.page)).toHaveText('通話終了')
    await expect.poll(() => call.endedBy).toBe('hangup')
    await closeCall(desk.page)
  }
  // a call that is over is let go of some seconds later, when the last look at its sound has come back
  await expect.poll(async () => beyond(await takeCensus(desk)), { timeout: 30_000 }).toEqual({})
  expect(world.gateway.sessionCount()).toBe(1)
  expect(world.gateway.calls.map(({ state }) => state)).toEqual(numbers.map(() => 'closed'))
  expect(world.network.legsInUse()).toBe(0)
})

/** What there is more than may be kept. */
function beyond(census: Census): Partial<Census> {
  return Object.fromEntries(Object.entries(census).filter(([kind, count]) => count > KEPT[kind as keyof Census]))
}
