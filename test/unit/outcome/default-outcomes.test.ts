import { describe, expect, it } from 'vitest'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import { OUTCOME_CODES, type OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'

/** Domain: outcomes, the column of flags. D dial, C connected, P the person, E real conversation, A appointment. */
const FLAGS: Readonly<Record<OutcomeCode, string>> = {
  no_answer: 'D',
  busy: 'D',
  voicemail: 'D',
  technical: '',
  wrong_number: 'D',
  absent_until: 'DC',
  absent: 'DC',
  awaiting_callback: 'DC',
  gatekeeper_refused: 'DC',
  callback: 'DCP',
  gathering: 'DCPE',
  material: 'DCP',
  interested: 'DCPE',
  scheduling: 'DCPE',
  suspended: 'DCPE',
  deferred: 'DCPE',
  appointment: 'DCPEA',
  appointment_changed: 'DCP',
  declined: 'DCP',
  no_prospect: 'DCPE',
  out_of_target: 'DC',
  left_company: 'DC',
  complaint: 'DC',
  do_not_call: 'DC'
}

const LETTERS = { dial: 'D', connect: 'C', person: 'P', conversation: 'E', appointment: 'A' } as const

const [first] = defaultOutcomes
const edited = (change: Partial<OutcomeDefinition>) => OutcomeDefinition.safeParse({ ...first, ...change }).success

describe('the outcomes of a new installation', () => {
  it('are all there, once each, in the order in which the desk offers them', () => {
    expect(defaultOutcomes.map(({ code }) => code)).toEqual(OUTCOME_CODES)
  })

  it('have a key each, and no two the same', () => {
    expect(new Set(defaultOutcomes.map(({ key }) => key)).size).toBe(OUTCOME_CODES.length)
  })

  it('are well formed', () => {
    for (const definition of defaultOutcomes) expect(OutcomeDefinition.parse(definition)).toEqual(definition)
  })

  it.each(defaultOutcomes)('$code is counted as the trade counts it', ({ code, flags }) => {
    const letters = (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).filter((flag) => flags[flag]).map((flag) => LETTERS[flag])
    expect(letters.join('')).toBe(FLAGS[code])
  })

  it('end the lead only where domain and law say so', () => {
    expect(defaultOutcomes.filter(({ ends }) => ends).map(({ code }) => code)).toEqual([
      'declined',
      'no_prospect',
      'out_of_target',
      'complaint',
      'do_not_call'
    ])
  })

  it('forbid calls by a flag, not by a name', () => {
    expect(defaultOutcomes.filter(({ forbids }) => forbids).map(({ code }) => code)).toEqual(['complaint', 'do_not_call'])
  })
})

describe('an outcome that a team edits', () => {
  it('may have another name, key and requirement', () => {
    expect(edited({ label: { ja: '出ない', en: 'Nobody' }, key: 'shift+q', required: ['reason'] })).toBe(true)
  })

  it.each(['none', 'rest'] as const)('may not leave a lead that goes on without a next step (%s)', (kind) => {
    expect(edited({ next: { kind } })).toBe(false)
    expect(edited({ next: { kind }, ends: true })).toBe(true)
  })

  it('may not forbid calls and plan one at the same time', () => {
    expect(edited({ forbids: true })).toBe(false)
    expect(edited({ forbids: true, ends: true })).toBe(false)
    expect(edited({ forbids: true, ends: true, next: { kind: 'none' } })).toBe(true)
  })
})
