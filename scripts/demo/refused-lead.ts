import { formatNational } from '../../shared/lib/phone-number'
import type { DeskPage } from './desk-page'
import type { CallRecord } from './run-record'
import type { Camera } from './screens'
import { fill, words } from './words'

/** Opens a lead that must not be called any more, found by its number, and sees that the desk refuses to dial it and says why. */
export async function seeRefusal(desk: DeskPage, call: CallRecord, camera: Camera): Promise<string> {
  const { page } = desk
  await desk.press('Control+k')
  const finder = page.getByRole('dialog', { name: words.palette.title })
  await finder.getByRole('combobox').fill(formatNational(call.number))
  const found = finder.getByRole('option').filter({ hasText: call.company }).filter({ hasText: call.name })
  await found.first().click()
  await finder.waitFor({ state: 'hidden' })
  await desk.lead.getByRole('heading', { name: call.company }).waitFor()
  // no call may come of it: the database is counted at the end
  await desk.press('d')
  const reason = fill(words.call.refused.do_not_call, { scope: words.call.scope.company })
  await desk.call.getByText(reason).waitFor()
  await desk.seePhase('idle')
  await camera.take('do-not-call')
  return reason
}
