import type { Branch, ScriptBundle, Step } from './script'

/** Where somebody is in a bundle: the id of a script or block, and of a step in it. */
export interface Position {
  readonly script: string
  readonly step: string
}

/** A script or block as the engine and the checks walk it. */
export interface Walkable {
  readonly id: string
  readonly title: string
  readonly kind: 'full' | 'hearing' | 'block'
  readonly entry: string
  readonly steps: readonly Step[]
}

/** Everything that can be walked in a bundle: the full script, the hearing script, then the blocks. */
export function walkables(bundle: ScriptBundle): Walkable[] {
  return [bundle.full, bundle.hearing, ...bundle.blocks.map((block) => ({ ...block, kind: 'block' as const }))]
}

export function walkableById(bundle: ScriptBundle, id: string): Walkable | undefined {
  return walkables(bundle).find((walkable) => walkable.id === id)
}

export function stepAt(bundle: ScriptBundle, position: Position): Step | undefined {
  return walkableById(bundle, position.script)?.steps.find((step) => step.id === position.step)
}

/** Where a branch chosen in `script` leads when it leads to a step; undefined for outcomes, returns and steps that do not exist. */
export function destinationOf(bundle: ScriptBundle, script: string, branch: Branch): Position | undefined {
  if ('script' in branch.target) return { script: bundle.hearing.id, step: bundle.hearing.entry }
  return 'step' in branch.target ? { script, step: branch.target.step } : undefined
}

export function samePosition(one: Position, other: Position): boolean {
  return one.script === other.script && one.step === other.step
}
