import { MANY_NUMBERS } from '../sip-lab/users'
import { takeCensus } from './census'
import { expect, phase, test } from './desk-on-twilio'
import { closeCall, hearsTheDesk, talk } from './talk-over-twilio'

test('twenty calls in a row leave nothing behind, neither here nor at the gateway', async ({ desk, world, callsTo }) => {
  test.slow()
  const numbers = MANY_NUMBERS.slice(0, 20)
  await callsTo(numbers)
  let afterTheFirst = await takeCensus(desk)
  for (const [index, number] of numbers.entries()) {
    const call = await talk(desk, world)
    expect(call.parameters.To).toBe(number)
    await hearsTheDesk(call)
    await desk.page.keyboard.press('Shift+Escape')
    await expect(phase(desk.page)).toHaveText('通話終了')
    await expect.poll(() => call.endedBy).toBe('hangup')
    await closeCall(desk.page)
    if (index === 0) afterTheFirst = await takeCensus(desk)
  }
  const census = await takeCensus(desk)
  console.log(afterTheFirst, census)
  expect(world.gateway.sessionCount()).toBe(1)
  expect(world.gateway.calls.map(({ state }) => state)).toEqual(numbers.map(() => 'closed'))
  expect(world.network.legsInUse()).toBe(0)
})
