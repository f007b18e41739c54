import { stepAt, type Walkable, walkables } from './positions'
import { type Problem, problem } from './problem'
import type { ScriptBundle, Step } from './script'

const MOST_BRANCHES = 9

/** Names that occur twice, number keys that cannot be pressed, and targets that do not exist. */
export function checkShape(bundle: ScriptBundle): Problem[] {
  const scripts = walkables(bundle)
  return [
    ...checkIncoming(bundle),
    ...repeated(scripts.map(({ id }) => id)).map((id) => problem('duplicate_script', { script: id }, id)),
    ...scripts.flatMap((script) => [
      ...checkEntry(bundle, script),
      ...repeated(script.steps.map(({ id }) => id)).map((id) => problem('duplicate_step', { script: script.id, step: id }, id)),
      ...script.steps.flatMap((step) => [...checkKeys(script, step), ...checkTargets(bundle, script, step)])
    ])
  ]
}

function checkEntry(bundle: ScriptBundle, { id, entry }: Walkable): Problem[] {
  return stepAt(bundle, { script: id, step: entry }) ? [] : [problem('unknown_target', { script: id }, entry)]
}

function checkIncoming(bundle: ScriptBundle): Problem[] {
  const { id, incoming } = bundle.full
  return incoming === undefined || stepAt(bundle, { script: id, step: incoming })
    ? []
    : [problem('unknown_target', { script: id }, incoming)]
}

function checkKeys(script: Walkable, step: Step): Problem[] {
  const place = { script: script.id, step: step.id }
  const keys = step.branches.map(({ key }) => key)
  const tooMany = keys.length > MOST_BRANCHES || keys.some((key) => key.length > 1)
  return [
    ...(tooMany ? [problem('too_many_branches', place, String(keys.length))] : []),
    ...repeated(keys).map((key) => problem('duplicate_key', place, key))
  ]
}

function checkTargets(bundle: ScriptBundle, script: Walkable, step: Step): Problem[] {
  const place = { script: script.id, step: step.id }
  return step.branches.flatMap(({ target }) => {
    if ('return' in target && script.kind !== 'block') return [problem('return_outside_block', place, 'return')]
    if (!('step' in target) || stepAt(bundle, { script: script.id, step: target.step })) return []
    return [problem('unknown_target', place, target.step)]
  })
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
