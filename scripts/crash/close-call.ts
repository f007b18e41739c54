import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import type { Claim } from './ledger'
import { madeUpText, type WorkTools } from './work-tools'

/** An outcome with its key and what is typed for it, in the order in which the form asks. */
interface Ending {
  readonly code: OutcomeCode
  readonly key: string
  readonly form: readonly ('moment' | 'scope' | 'words')[]
}

const ENDINGS: readonly [Ending, ...Ending[]] = [
  { code: 'no_answer', key: 'q', form: [] },
  { code: 'busy', key: 'b', form: [] },
  { code: 'absent', key: 'e', form: [] },
  { code: 'callback', key: 'c', form: ['moment'] },
  { code: 'interested', key: 'y', form: ['moment'] },
  { code: 'suspended', key: 's', form: ['moment', 'words'] },
  { code: 'out_of_target', key: 'Shift+n', form: ['words'] },
  { code: 'out_of_target', key: 'Shift+n', form: ['words'] },
  { code: 'do_not_call', key: 'x', form: ['scope', 'words'] },
  { code: 'do_not_call', key: 'x', form: ['scope', 'words'] }
]

/** Ends the call on the desk with an outcome: chosen, filled in, saved. */
export async function closeCall(tools: WorkTools, now: DeskSnapshot, callId: string): Promise<void> {
  const { desk, ledger, random } = tools
  const ending = random.pick(ENDINGS)
  // a form that a kill left half filled in gives way to a fresh one
  const leftOver = now.drafts.some(({ slot }) => slot === 'outcome')
  ledger.endForm(callId)
  await desk.press(ending.key)
  if (!(await isChosen(tools, ending))) return
  const words = leftOver ? undefined : await fillIn(tools, ending, callId)
  if (leftOver && ending.form.length > 0) return closeShortly(tools, callId)
  await save(tools, callId, ending.code, words ?? '')
}

/** The outcome that asks for nothing: whatever an earlier form holds does not matter to it. */
async function closeShortly(tools: WorkTools, callId: string): Promise<void> {
  await tools.desk.leaveFields()
  await tools.desk.press('q')
  await save(tools, callId, 'no_answer', '')
}

async function isChosen({ desk }: WorkTools, { code }: Ending): Promise<boolean> {
  const label = (await desk.snapshot()).outcomes.find((definition) => definition.code === code)?.label.ja ?? code
  const button = desk.screen.outcome.getByRole('button', { name: label, exact: true, pressed: true })
  return button
    .first()
    .waitFor({ timeout: 2_000 })
    .then(
      () => true,
      () => false
    )
}

async function fillIn({ desk, ledger, random, phases }: WorkTools, { form }: Ending, callId: string): Promise<string> {
  let words = ''
  if (form.length === 0) return words
  if (!(await desk.formHasFocus())) return words
  await phases.during('typing', async () => {
    for (const part of form) {
      if (part === 'moment') {
        await desk.page.keyboard.type('来月10日')
        await desk.press('Enter')
      } else if (part === 'scope') {
        await desk.press('Space')
        await desk.press('Tab')
      } else if (await desk.tabToText()) {
        words = madeUpText(random, random.integer(5, 20))
        await desk.type(words, () => random.integer(0, 60), ledger.type(callId, 'form'))
      }
    }
    await desk.page.waitForTimeout(random.integer(0, 700))
  })
  return words
}

async function save({ desk, ledger, phases }: WorkTools, callId: string, code: OutcomeCode, words: string): Promise<void> {
  await phases.during('saving', async () => {
    ledger.doubt(callId)
    await desk.press('Control+Enter')
    const saved = await desk.until(({ call }) => call.callId !== callId, 3_000)
    if (saved === undefined) {
      // the form asks for more than was given: the next try takes another outcome
      await desk.leaveFields()
      await desk.press('Escape')
      return
    }
    await desk.screen.seePhase('idle')
    ledger.endForm(callId)
    // what the screen says is saved counts, whatever the driver meant to save
    const said = saved.undo?.callId === callId ? saved.undo.outcome : undefined
    ledger.settle(callId, ...(said === undefined ? [] : claimsOf(callId, said, said === code ? words : '')))
  })
}

function claimsOf(callId: string, code: OutcomeCode, words: string): readonly Claim[] {
  const outcome = { kind: 'outcome', callId, code, words } as const
  return code === 'do_not_call' && words !== '' ? [outcome, { kind: 'do_not_call', callId, words }] : [outcome]
}
