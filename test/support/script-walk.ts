import type { ScriptEventInput } from '../../shared/contract/calls/work-calls'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import { advance, availableBranches, startSession } from '../../shared/domain/script/engine'
import type { ScriptContext } from '../../shared/domain/script/evaluate-condition'
import type { ScriptBundle } from '../../shared/domain/script/script'
import type { ScriptSession } from '../../shared/domain/script/session'

const NOTHING_KNOWN: ScriptContext = { answers: {}, lead: {}, list: {} }

/** The shortest way through the scripts from the first step to an ending that proposes the outcome; undefined when there is none. */
export function walkTo(bundle: ScriptBundle, code: OutcomeCode): readonly ScriptEventInput[] | undefined {
  const seen = new Set<string>()
  let places: { readonly session: ScriptSession; readonly way: readonly ScriptEventInput[] }[] = [
    { session: startSession(bundle, 0), way: [] }
  ]
  while (places.length > 0) {
    const found = places.find(({ session }) => session.outcome === code)
    if (found) return found.way
    places = places
      .flatMap(({ session, way }) =>
        eventsFrom(bundle, session).map((event) => ({
          session: advance(bundle, session, { ...event, at: 0 }, NOTHING_KNOWN).session,
          way: [...way, event]
        }))
      )
      .filter(({ session }) => {
        const place = JSON.stringify([session.scriptId, session.stepId, session.outcome])
        return !seen.has(place) && seen.add(place)
      })
  }
  return undefined
}

function eventsFrom(bundle: ScriptBundle, session: ScriptSession): readonly ScriptEventInput[] {
  const choices = availableBranches(bundle, session, NOTHING_KNOWN).map(({ key }) => ({ kind: 'choose' as const, key }))
  const blocks = session.blockReturn.length > 0 ? [] : bundle.blocks.map(({ id }) => ({ kind: 'openBlock' as const, blockId: id }))
  return [...choices, ...blocks]
}
