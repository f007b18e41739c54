import type { Page } from '@playwright/test'
import { MICROPHONE_FREQUENCY } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import type { GatewayCall } from '../twilio-lab/gateway-call'
import { CALLER_ID } from '../twilio-lab/twilio-account'
import type { TwilioWorld } from '../twilio-lab/twilio-world'
import { callBar, expect, lineButton, NUMBER, phase, test } from './desk-on-twilio'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise: the microphone's comes compressed. */
const MOSTLY = 0.8

async function dial(page: Page, { gateway }: TwilioWorld): Promise<GatewayCall> {
  await expect(lineButton(page)).toHaveAccessibleName(/接続済み/, { timeout: 15_000 })
  await page.keyboard.press('d')
  return gateway.nextCall()
}

async function talk({ page }: Desk, world: TwilioWorld): Promise<GatewayCall> {
  const call = await dial(page, world)
  call.ring()
  await expect(phase(page)).toHaveText('呼出中')
  await call.answer()
  await expect(phase(page)).toHaveText('通話中')
  return call
}

const heard = (call: GatewayCall) => call.peer.heard(A_WHILE, MICROPHONE_FREQUENCY)
const hearsTheDesk = (call: GatewayCall) => expect.poll(() => heard(call).share, { timeout: 10_000 }).toBeGreaterThan(MOSTLY)

test('a call is dialled by key, heard by both sides, and hung up', async ({ desk, world, callsTo }) => {
  await callsTo([NUMBER])
  const call = await talk(desk, world)
  expect(call.parameters).toEqual({ To: NUMBER, CallerId: CALLER_ID })
  await hearsTheDesk(call)
  await expect(callBar(desk.page)).toContainText('音質 良好')
  await desk.page.keyboard.press('Shift+Escape')
  await expect(phase(desk.page)).toHaveText('通話終了')
  await expect.poll(() => call.endedBy).toBe('hangup')
})
