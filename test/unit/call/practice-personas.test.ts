import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callTimers } from '../../../shared/domain/call/call-timers'
import { choosePersona, findPersona, RANDOM_PERSONA } from '../../../shared/domain/call/choose-persona'
import { replyTo, speakingTime } from '../../../shared/domain/call/practice-customer'
import { practicePersonas } from '../../../shared/domain/call/practice-personas'
import { Cue } from '../../../shared/domain/script/script'

const talkers = practicePersonas.filter(({ farSide }) => farSide.kind === 'talker')

describe('practice personas', () => {
  it('have ids and labels of their own', () => {
    expect(new Set(practicePersonas.map(({ id }) => id)).size).toBe(practicePersonas.length)
    expect(new Set(practicePersonas.flatMap(({ label }) => [label.ja, label.en])).size).toBe(2 * practicePersonas.length)
  })

  it('answer before the line gives up', () => {
    for (const { ringing } of practicePersonas) expect(ringing).toBeLessThan(callTimers.ringing.milliseconds)
  })

  it.each(talkers.map((persona) => [persona.id, persona] as const))(
    '%s has something to say at every moment of the script',
    (_id, persona) => {
      for (const cue of Cue.options.filter((one) => one !== 'before_dial')) {
        expect(replyTo(persona, cue).lines.length).toBeGreaterThan(0)
      }
      expect(replyTo(persona, 'before_dial').lines).toEqual([])
    }
  )

  it.each(talkers.map((persona) => [persona.id, persona] as const))('%s hangs up once the rep has said good-bye', (_id, persona) => {
    expect(replyTo(persona, 'closing').hangsUp).toBe(true)
    expect(replyTo(persona, 'do_not_call').hangsUp).toBe(true)
  })

  it.each(['nobody', 'busy', 'voicemail', 'fax'])('%s says nothing to the script', (id) => {
    const persona = findPersona(id)
    expect(persona && Cue.options.flatMap((cue) => replyTo(persona, cue).lines)).toEqual([])
  })

  it('take no longer over a reply than anybody would listen', () => {
    for (const persona of talkers) {
      for (const cue of Cue.options) {
        for (const { text } of replyTo(persona, cue).lines) expect(speakingTime(text)).toBeLessThan(6_000)
      }
    }
  })
})

describe('choosing who answers', () => {
  it('takes the persona that is wished for', () => {
    expect(choosePersona('never_again', 0.99).id).toBe('never_again')
  })

  it('draws one of all for a random wish or an unknown one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(RANDOM_PERSONA, 'gone'),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (wished, random) => {
          expect(practicePersonas).toContain(choosePersona(wished, random))
        }
      )
    )
    const drawn = practicePersonas.map((_persona, index) => choosePersona(RANDOM_PERSONA, (index + 0.5) / practicePersonas.length))
    expect(drawn).toEqual([...practicePersonas])
  })
})
