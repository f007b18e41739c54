import { positionOf } from './engine'
import { type Position, samePosition, walkables } from './positions'
import type { ScriptBundle } from './script'
import type { ScriptSession } from './session'

export interface OutlineStep extends Position {
  readonly title: string
  readonly visited: boolean
  readonly current: boolean
}

export interface OutlineSection {
  readonly title: string
  readonly steps: readonly OutlineStep[]
}

export interface OutlineScript {
  readonly script: string
  readonly title: string
  readonly kind: 'full' | 'hearing' | 'block'
  readonly sections: readonly OutlineSection[]
}

/** The whole of both scripts for the rail, by section in written order, and the block that is open at the moment, if any. */
export function outline(bundle: ScriptBundle, session: ScriptSession): OutlineScript[] {
  return walkables(bundle)
    .filter(({ kind, id }) => kind !== 'block' || id === session.scriptId)
    .map(({ id, title, kind, steps }) => {
      const sections = new Map<string, OutlineStep[]>()
      for (const step of steps) {
        const section = step.section ?? title
        sections.set(section, [...(sections.get(section) ?? []), markedStep(session, { script: id, step: step.id }, step.title)])
      }
      return { script: id, title, kind, sections: [...sections].map(([name, marked]) => ({ title: name, steps: marked })) }
    })
}

function markedStep(session: ScriptSession, position: Position, title: string): OutlineStep {
  const visited = session.path.some((entered) => samePosition(entered, position))
  return { ...position, title, visited, current: samePosition(positionOf(session), position) }
}
