import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import { bringLeads } from './bring-leads'
import { closeCall } from './close-call'
import type { CrashDesk } from './crash-desk'
import { madeUpText, type WorkTools } from './work-tools'

/** Works at the desk at random until it is taken away: the error that follows is the kill's, and ends the work. */
export async function workAtRandom(tools: WorkTools): Promise<void> {
  if (tools.importSoon) await bringLeads(tools)
  for (;;) await workOnce(tools, await tools.desk.snapshot())
}

async function workOnce(tools: WorkTools, now: DeskSnapshot): Promise<void> {
  const { desk, random, phases } = tools
  await desk.leaveFields()
  if (now.call.callId !== null) return duringCall(tools, now, now.call.callId)
  if (now.undo !== null && random.chance(0.3)) return undo(tools, now.undo.callId)
  const number = now.lead?.numbers[0]
  if (now.lead === null) return bringLeads(tools)
  if (number === undefined || number.verdict.kind === 'refused') return phases.during('idle', () => passOn(desk, now.revision))
  await phases.during('idle', () => desk.page.waitForTimeout(random.integer(0, 120)))
  if (random.chance(0.2)) return writeTodo(tools)
  return random.chance(0.2) ? takeCall(tools) : dial(tools)
}

async function duringCall(tools: WorkTools, now: DeskSnapshot, callId: string): Promise<void> {
  const { random } = tools
  const dice = random.next()
  if (dice < 0.35 && now.script && now.script.branches.length > 0) return talk(tools, now, callId)
  if (dice < 0.6) return writeNote(tools, callId)
  if (dice < 0.68) return writeTodo(tools)
  return closeCall(tools, now, callId)
}

async function passOn(desk: CrashDesk, revision: number): Promise<void> {
  await desk.press('j')
  await desk.until((now) => now.revision > revision + 1)
}

async function dial({ desk, ledger, phases }: WorkTools): Promise<void> {
  const begun = await phases.during('dialling', async () => {
    await desk.screen.dial()
    const calling = await desk.until(({ call }) => call.callId !== null)
    if (calling?.call.callId) ledger.acknowledge({ kind: 'call', callId: calling.call.callId })
    return desk.until(({ call }) => call.phase === 'talking' || call.phase === 'ended')
  })
  if (begun === undefined) throw new Error('the practice line did not answer')
}

/** Somebody calls, and is answered. */
async function takeCall({ desk, ledger, phases }: WorkTools): Promise<void> {
  await phases.during('dialling', async () => {
    await desk.call('practice.ring', {})
    if ((await desk.until(({ other }) => other?.role === 'incoming')) === undefined) throw new Error('nobody rings')
    const { call } = await desk.call('other.answer', undefined)
    if (call.callId === null) throw new Error('the call that rang was not taken')
    ledger.acknowledge({ kind: 'call', callId: call.callId })
  })
}

/** Chooses a branch, and with it perhaps an answer. */
async function talk({ desk, ledger, random, phases }: WorkTools, now: DeskSnapshot, callId: string): Promise<void> {
  const branches = now.script?.branches ?? []
  const branch = branches[random.integer(0, branches.length - 1)]
  if (branch === undefined) return
  await phases.during('talking', async () => {
    await desk.press(branch.key)
    const title = now.script?.title
    const { records } = branch
    const heard = (after: DeskSnapshot): boolean =>
      records === null ||
      after.hearing.some(({ field, value, state }) => field === records.field && value === records.value && state === 'heard')
    const moved = (after: DeskSnapshot): boolean => after.script?.title !== title || after.script?.proposed !== now.script?.proposed
    // a way that leads back to where it began shows no change: nothing to acknowledge then
    const after = await desk.until((each) => heard(each) && (moved(each) || records !== null), 1_500)
    if (after?.script === undefined || after.script === null) return
    await desk.sees(after.script.title)
    if (records !== null && !alreadyHeard(now, records))
      ledger.acknowledge({ kind: 'answer', callId, field: records.field, value: records.value })
    await desk.page.waitForTimeout(random.integer(0, 200))
  })
}

/** The same answer again is no new answer, and belongs to the call in which it was heard first. */
function alreadyHeard(now: DeskSnapshot, { field, value }: { readonly field: string; readonly value: string }): boolean {
  return now.hearing.some((item) => item.field === field && item.value === value && item.state === 'heard')
}

async function writeNote({ desk, ledger, random, phases }: WorkTools, callId: string): Promise<void> {
  await phases.during('typing', async () => {
    await desk.press('t')
    for (let tabs = random.integer(0, 2); tabs > 0; tabs -= 1) await desk.press('Tab')
    await desk.press('Control+End')
    await desk.type(madeUpText(random, random.integer(4, 22)), () => random.integer(0, 90), ledger.type(callId, 'note'))
    await desk.page.waitForTimeout(random.integer(0, 600))
    await desk.press('Escape')
  })
}

async function writeTodo({ desk, ledger, random, phases }: WorkTools): Promise<void> {
  const title = `確認${madeUpText(random, 8)}`
  await desk.press('Control+Shift+t')
  await desk.page.getByRole('dialog').getByRole('textbox').first().waitFor()
  await desk.page.keyboard.type(title)
  await phases.during('saving', async () => {
    await desk.press('Control+Enter')
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
    const saved = await desk.until(({ lead }) => lead?.todos.some(({ detail }) => detail === title) === true)
    if (saved) ledger.acknowledge({ kind: 'todo', title })
  })
}

async function undo({ desk, ledger, phases }: WorkTools, callId: string): Promise<void> {
  await phases.during('saving', async () => {
    ledger.doubt(callId)
    await desk.press('Control+z')
    const after = await desk.until(({ call, undo: left }) => call.callId === callId || left === null)
    if (after?.call.callId !== callId) return
    await desk.screen.seePhase('ended')
    ledger.settle(callId, { kind: 'reopened', callId })
  })
}
