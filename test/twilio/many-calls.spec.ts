import { MANY_NUMBERS } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import { expectNothingLeft, memoryOfLine } from '../support/line-memory'
import type { TwilioWorld } from '../twilio-lab/twilio-world'
import { expect, phase, test } from './desk-on-twilio'
import { closeCall, hearsTheDesk, talk } from './talk-over-twilio'

const CALLS = 20
/** The SDK, its caches and the sounds' graphs are made in the first calls. */
const WARMING = 3
/** A call that is over is let go of some seconds later, when the last look at its sound has come back. */
const REMEMBERED = 60_000

test('twenty calls in a row leave nothing behind, neither here nor at the gateway', async ({ desk, world, callsTo }) => {
  test.setTimeout(300_000)
  const numbers = MANY_NUMBERS.slice(0, WARMING + CALLS)
  await callsTo(numbers)
  for (const number of numbers.slice(0, WARMING)) await callOnce(desk, world, number)
  const before = await memoryOfLine(desk.app)
  for (const number of numbers.slice(WARMING)) await callOnce(desk, world, number)
  await expectNothingLeft(desk.app, before, CALLS, REMEMBERED)
  expect(world.gateway.sessionCount()).toBe(1)
  expect(world.gateway.calls.map(({ state }) => state)).toEqual(numbers.map(() => 'closed'))
  expect(world.network.legsInUse()).toBe(0)
})

async function callOnce(desk: Desk, world: TwilioWorld, number: string): Promise<void> {
  const call = await talk(desk, world)
  expect(call.parameters.To).toBe(number)
  await hearsTheDesk(call)
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  await expect.poll(() => call.endedBy).toBe('hangup')
  await closeCall(desk.page)
}
