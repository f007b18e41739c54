import { closeCall } from './close-call'
import type { DemoTools } from './demo-tools'
import type { DeskPage } from './desk-page'
import { expectedOpening, expectedReply } from './expected-reply'
import type { Move, PlannedCall } from './planned-call'
import type { Camera } from './screens'
import { words } from './words'

/** Works the lead on the desk as planned: dials, follows the script as the far side answers, takes notes, closes the call. */
export async function workLead(tools: DemoTools, plan: PlannedCall): Promise<void> {
  const { desk, camera, captions } = tools
  await desk.choosePersona(plan.persona)
  await camera.take('before-call')
  captions.startCall()
  await desk.dial()
  const opening = expectedOpening(plan.persona)
  if (opening === undefined) await desk.seePhase('ended')
  else await desk.seeCaption(opening)
  for (const move of plan.moves) await makeMove(tools, plan, move)
  // whoever talked puts the phone down after the good-bye
  await desk.seePhase('ended')
  await takeNotes(desk, plan)
  await closeCall(tools, plan)
}

async function makeMove({ desk, camera, bundle }: DemoTools, { persona }: PlannedCall, move: Move): Promise<void> {
  await desk.seeStep(move.at)
  const reply = expectedReply(bundle, persona, move.at)
  const last = reply.at(-1)
  if (last !== undefined) await desk.seeCaption(last)
  if (move.objection) await meetObjection(desk, camera, move.objection)
  for (const [label, text] of Object.entries(move.write ?? {})) await desk.answerQuestion(label, text)
  if (move.screen) await camera.take(move.screen)
  await desk.seeStep(move.at)
  await desk.chooseBranch(move.choose)
  if (move.words) await desk.addWords(move.words, reply.join(''))
}

/** Opens an objection by what was said, answers it, and comes back to where it was raised. */
async function meetObjection(desk: DeskPage, camera: Camera, { title, choose }: NonNullable<Move['objection']>): Promise<void> {
  await desk.press('/')
  const palette = desk.page.getByRole('dialog', { name: words.script.objectionsTitle })
  await palette.getByRole('option').first().waitFor()
  await camera.take('objections')
  await palette.getByRole('combobox', { name: words.script.filter }).fill(title)
  await palette.getByRole('option').and(desk.page.locator('[aria-selected="true"]')).filter({ hasText: title }).waitFor()
  await desk.press('Enter')
  await palette.waitFor({ state: 'hidden' })
  await desk.script.getByText(words.script.inBlock, { exact: true }).waitFor()
  await desk.chooseBranch(choose)
  await desk.script.getByText(words.script.inBlock, { exact: true }).waitFor({ state: 'hidden' })
}

async function takeNotes(desk: DeskPage, { note }: PlannedCall): Promise<void> {
  const part = (name: string) => desk.note.getByRole('textbox', { name, exact: true })
  await desk.press('t')
  if (note.facts !== undefined) await part(words.note.facts).fill(note.facts)
  await part(words.note.interpretation).fill(note.interpretation)
  await part(words.note.action).fill(note.action)
  await part(words.note.action).press('Escape')
  if (note.consult) await desk.note.getByRole('checkbox', { name: words.note.consult }).press('Space')
}
