import type { Locator } from '@playwright/test'
import { DemoFailure } from './demo-failure'
import type { DemoTools } from './demo-tools'
import { expectedReply } from './expected-reply'
import type { Entry, PlannedCall } from './planned-call'
import { fill, words } from './words'

/** Closes the call with the outcome that the script's ending proposes: its key, what it asks for, and the next lead is served. */
export async function closeCall({ desk, camera, bundle, outcomes }: DemoTools, plan: PlannedCall): Promise<void> {
  const definition = outcomes.find(({ code }) => code === plan.outcome)
  if (!definition) throw new DemoFailure(`there is no outcome ${plan.outcome}`)
  const label = definition.label.ja
  await desk.seeProposal(label)
  await desk.press(definition.key)
  const details = desk.page.getByRole('region', { name: fill(words.outcome.details, { outcome: label }), exact: true })
  for (const entry of plan.entries(Date.now())) {
    await enter(
      details,
      'heardAt' in entry ? { part: entry.part, text: expectedReply(bundle, plan.persona, entry.heardAt).join('') } : entry
    )
  }
  await desk.outcome.getByRole('status').filter({ hasText: words.outcome.onSave }).waitFor()
  if (definition.required.length > 0) await camera.take('outcome')
  await desk.press('Control+Enter')
  await desk.seePhase('idle')
}

async function enter(details: Locator, entry: Exclude<Entry, { readonly heardAt: string }>): Promise<void> {
  const label = words.outcome.part[entry.part]
  if ('chip' in entry) {
    const chip = details
      .getByRole('group', { name: groupOf(entry.part, label), exact: true })
      .getByRole('button', { name: entry.chip, exact: true })
    await chip.press('Enter')
  } else if ('date' in entry) {
    const text = entry.time === undefined ? entry.date : `${entry.date} ${entry.time}`
    await details.getByRole('textbox', { name: label, exact: true }).fill(text)
  } else {
    await details.getByRole('textbox', { name: label, exact: true }).fill(entry.text)
  }
}

/** The usual reasons have a name of their own; every other row of chips is named like its part. */
function groupOf(part: Entry['part'], label: string): string {
  return part === 'reason' ? words.outcome.usual : label
}
