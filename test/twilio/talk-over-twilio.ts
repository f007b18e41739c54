import type { Page } from '@playwright/test'
import type { LineWindow } from '../sip/line-window'
import { MICROPHONE_FREQUENCY } from '../sip-lab/users'
import type { Desk } from '../support/launch-desk'
import type { GatewayCall } from '../twilio-lab/gateway-call'
import type { Telephone } from '../twilio-lab/telephone'
import type { TwilioWorld } from '../twilio-lab/twilio-world'
import { expect, lineIsReady, phase } from './desk-on-twilio'

/** Enough sound to judge by, milliseconds. */
const A_WHILE = 400
/** A share of the sound that is one tone, and no noise. */
const MOSTLY = 0.8
const SILENCE = 0.01
const PATIENCE = { timeout: 10_000 }

/** Dials by key; the gateway has the call. */
export async function dial(page: Page, { gateway }: TwilioWorld): Promise<GatewayCall> {
  await lineIsReady(page)
  await page.keyboard.press('d')
  return gateway.nextCall()
}

/** Dials by key, and the far side answers. */
export async function talk({ page }: Desk, world: TwilioWorld): Promise<GatewayCall> {
  const call = await dial(page, world)
  call.ring()
  await expect(phase(page)).toHaveText('呼出中')
  await call.answer()
  await expect(phase(page)).toHaveText('通話中')
  return call
}

export async function hearsTheDesk(call: GatewayCall): Promise<void> {
  await expect.poll(() => call.peer.heard(A_WHILE, MICROPHONE_FREQUENCY).share, PATIENCE).toBeGreaterThan(MOSTLY)
}

export async function hearsSilence(call: GatewayCall): Promise<void> {
  await expect.poll(() => call.peer.heard(A_WHILE, MICROPHONE_FREQUENCY).rms, PATIENCE).toBeLessThan(SILENCE)
}

/** Somebody's telephone hears a tone and nothing else: the rep's, where none is named. */
export async function hears(phone: Telephone, frequency: number = MICROPHONE_FREQUENCY): Promise<void> {
  await expect.poll(() => phone.heard(A_WHILE, frequency).share, PATIENCE).toBeGreaterThan(MOSTLY)
}

/** Saves an outcome, whichever. */
export async function closeCall(page: Page): Promise<void> {
  await page.keyboard.press('q')
  await page.getByRole('region', { name: '架電結果', exact: true }).getByText('保存すると：').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(phase(page)).toHaveText('待機中')
}

/** The rep hears this telephone. */
export async function isHeard(line: LineWindow, { frequency }: Telephone): Promise<void> {
  await expect.poll(() => line.hears(frequency), PATIENCE).toBeGreaterThan(MOSTLY)
}
