import type { OutcomeCode } from '../outcome/outcome-code'
import { destinationOf, type Position, stepAt, type Walkable, walkables } from './positions'
import { type Problem, problem } from './problem'
import type { Branch, ScriptBundle, Step } from './script'

/** Every team must be able to end a call in these ways (design: checks before publishing). */
const REQUIRED_OUTCOMES: readonly OutcomeCode[] = ['absent', 'do_not_call', 'appointment', 'no_prospect']

interface PlacedStep extends Position {
  readonly branches: readonly Branch[]
}

/** Steps that cannot be reached, steps from which no ending can, and endings that are missing. */
export function checkFlow(bundle: ScriptBundle): Problem[] {
  const steps = walkables(bundle).flatMap((script) => script.steps.map((step) => placed(script, step)))
  const reachable = reachableFrom(bundle, entriesOf(bundle))
  const live = stepsThatEnd(bundle, steps)
  const endings = new Set(steps.filter((step) => reachable.has(keyOf(step))).flatMap(outcomesOf))
  return [
    ...steps.filter((step) => !reachable.has(keyOf(step))).map((step) => problem('unreachable_step', placeOf(step), step.step)),
    ...steps.filter((step) => !live.has(keyOf(step))).map((step) => problem('dead_end', placeOf(step), step.step)),
    ...REQUIRED_OUTCOMES.filter((code) => !endings.has(code)).map((code) => problem('missing_outcome', { script: bundle.full.id }, code))
  ]
}

/** Where the rep can be without following a branch: at the start of a call, dialled or taken, and in any block, which every step can open. */
function entriesOf(bundle: ScriptBundle): Position[] {
  const { id, entry, incoming = entry } = bundle.full
  const starts = [...new Set([entry, incoming])].map((step) => ({ script: id, step }))
  return [...starts, ...bundle.blocks.map((block) => ({ script: block.id, step: block.entry }))]
}

function reachableFrom(bundle: ScriptBundle, entries: readonly Position[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [...entries]
  for (let position = waiting.pop(); position; position = waiting.pop()) {
    const step = stepAt(bundle, position)
    if (!step || seen.has(keyOf(position))) continue
    seen.add(keyOf(position))
    waiting.push(...destinationsOf(bundle, position.script, step.branches))
  }
  return seen
}

/**
 * Steps from which an ending can be reached when every condition is false: only unconditional branches count. Returning from a
 * block counts as an ending of the block, because the step it returns to is judged by itself.
 */
function stepsThatEnd(bundle: ScriptBundle, steps: readonly PlacedStep[]): ReadonlySet<string> {
  const live = new Set<string>()
  let grew = true
  while (grew) {
    const fresh = steps.filter((step) => !live.has(keyOf(step)) && ends(bundle, step, live))
    for (const step of fresh) live.add(keyOf(step))
    grew = fresh.length > 0
  }
  return live
}

function ends(bundle: ScriptBundle, step: PlacedStep, live: ReadonlySet<string>): boolean {
  const always = step.branches.filter(({ when }) => when === undefined)
  return (
    always.some(({ target }) => 'outcome' in target || 'return' in target) ||
    destinationsOf(bundle, step.script, always).some((position) => live.has(keyOf(position)))
  )
}

function destinationsOf(bundle: ScriptBundle, script: string, branches: readonly Branch[]): Position[] {
  return branches.flatMap((branch) => destinationOf(bundle, script, branch) ?? [])
}

function outcomesOf(step: PlacedStep): OutcomeCode[] {
  return step.branches.flatMap(({ target }) => ('outcome' in target ? [target.outcome] : []))
}

function placed(script: Walkable, step: Step): PlacedStep {
  return { script: script.id, step: step.id, branches: step.branches }
}

function placeOf({ script, step }: Position): Position {
  return { script, step }
}

function keyOf({ script, step }: Position): string {
  return `${script}/${step}`
}
