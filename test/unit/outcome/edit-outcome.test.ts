import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import { editOutcome, moveOutcome, needOf, OutcomeEdit, waitOf } from '../../../shared/domain/outcome/edit-outcome'
import { OUTCOME_CODES, type OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'

const anyEdit: fc.Arbitrary<OutcomeEdit> = fc.record(
  {
    label: fc.constant({ ja: 'もう電話しない', en: 'Renamed' }),
    key: fc.constantFrom('a', 'q', 'shift+q', 'shift+z'),
    hidden: fc.boolean(),
    wait: fc.integer({ min: -1, max: 400 }),
    reason: fc.constantFrom('no' as const, 'optional' as const, 'required' as const)
  },
  { requiredKeys: [] }
)
const anyEdits = fc.array(fc.tuple(fc.constantFrom(...OUTCOME_CODES), anyEdit), { maxLength: 12 })
const anyMoves = fc.array(fc.tuple(fc.constantFrom(...OUTCOME_CODES), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 12 })

/** What a team makes of its outcomes by one change after another. Those that are refused change nothing. */
function edited(edits: readonly (readonly [OutcomeCode, OutcomeEdit])[]): readonly OutcomeDefinition[] {
  return edits.reduce<readonly OutcomeDefinition[]>((definitions, [code, edit]) => {
    const result = editOutcome(definitions, code, edit)
    return result.ok ? result.definitions : definitions
  }, defaultOutcomes)
}

const whatItDoes = ({ code, flags, countsAttempt, level, ends, forbids, tellsTeamLead, stopsMails, mails, next }: OutcomeDefinition) => {
  return { code, flags, countsAttempt, level, ends, forbids, tellsTeamLead, stopsMails, mails, next: next.kind }
}

describe('whatever a team edits', () => {
  it('what an outcome does stays: a renamed do-not-call is a do-not-call', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        expect(edited(edits).map(whatItDoes)).toEqual(defaultOutcomes.map(whatItDoes))
      })
    )
  })

  it('every definition is well formed, and no key is given twice', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const definitions = edited(edits)
        for (const definition of definitions) expect(OutcomeDefinition.safeParse(definition).success).toBe(true)
        expect(new Set(definitions.map(({ key }) => key)).size).toBe(definitions.length)
      })
    )
  })

  it('the desk can still close every kind of call', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const shown = edited(edits).filter(({ hidden }) => hidden !== true)
        expect(shown.filter(({ forbids }) => forbids).map(({ code }) => code)).toEqual(['complaint', 'do_not_call'])
        for (const kind of ['meeting', 'unchanged', 'retry']) expect(shown.some(({ next }) => next.kind === kind)).toBe(true)
      })
    )
  })

  it('moving keeps all outcomes and stays within the group', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const moved = moves.reduce<readonly OutcomeDefinition[]>((all, [code, by]) => moveOutcome(all, code, by), defaultOutcomes)
        expect(new Set(moved)).toEqual(new Set(defaultOutcomes))
        expect(moved.map(({ group }) => group)).toEqual(defaultOutcomes.map(({ group }) => group))
      })
    )
  })
})

describe('editing an outcome', () => {
  const edit = (code: OutcomeCode, change: OutcomeEdit) => editOutcome(defaultOutcomes, code, change)

  it('refuses a key that another outcome has', () => {
    expect(edit('busy', { key: 'q' })).toEqual({ ok: false, problem: 'key_taken' })
    expect(edit('busy', { key: 'b' }).ok).toBe(true)
  })

  it('refuses to hide what the desk cannot do without', () => {
    for (const code of ['do_not_call', 'complaint', 'appointment', 'technical'] as const) {
      expect(edit(code, { hidden: true })).toEqual({ ok: false, problem: 'needed' })
    }
    expect(edit('out_of_target', { hidden: true }).ok).toBe(true)
  })

  it('lets one of two ways of not reaching anybody be hidden, not both', () => {
    const hidden = edit('voicemail', { hidden: true })
    if (!hidden.ok) throw new Error(hidden.problem)
    expect(editOutcome(hidden.definitions, 'no_answer', { hidden: true })).toEqual({ ok: false, problem: 'needed' })
    const [noAnswer] = hidden.definitions
    expect(noAnswer && needOf(noAnswer, hidden.definitions)).toBe('not_reached')
  })

  it('keeps waits within what the trade knows', () => {
    expect(edit('busy', { wait: 14 })).toEqual({ ok: false, problem: 'no_such_wait' })
    expect(edit('no_answer', { wait: 30 })).toEqual({ ok: false, problem: 'no_such_wait' })
    const changed = edit('busy', { wait: 30 })
    expect(changed.ok && changed.definitions.find(({ code }) => code === 'busy')?.next).toEqual({ kind: 'minutes', minutes: 30 })
  })

  it('every wait can be set to its ends and read back', () => {
    for (const { code, next } of defaultOutcomes) {
      const wait = waitOf(next)
      for (const value of wait ? [wait.min, wait.max] : []) {
        const changed = edit(code, { wait: value })
        const after = changed.ok ? changed.definitions.find((definition) => definition.code === code) : undefined
        expect(after && waitOf(after.next)?.value).toBe(value)
      }
    }
  })
})

it('an edit without a name is refused', () => {
  expect(OutcomeEdit.safeParse({ label: { ja: ' ', en: 'x' } }).success).toBe(false)
})
