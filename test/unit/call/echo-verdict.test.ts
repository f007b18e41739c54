import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgeEcho, NOTHING_SPOKEN } from '../../../shared/domain/call/audio/echo-verdict'
import { isVoice } from '../../../shared/domain/call/audio/loudness'

it.each([
  ['a voice that came back', { spoken: -20, returned: -25 }, 'done'],
  ['a voice and nothing that came back', { spoken: -20, returned: -90 }, 'quiet'],
  ['an announcement that nobody answered', { spoken: -80, returned: -15 }, 'unspoken'],
  ['nothing at all', NOTHING_SPOKEN, 'unspoken']
] as const)('%s', (_what, heard, verdict) => expect(judgeEcho(heard)).toBe(verdict))

it('has a voice come back only where both sides were loud, and blames the way only where one spoke', () => {
  const loudness = fc.double({ min: -100, max: 0, noNaN: true })
  fc.assert(
    fc.property(loudness, loudness, (spoken, returned) => {
      const verdict = judgeEcho({ spoken, returned })
      expect(verdict === 'done').toBe(isVoice(spoken) && isVoice(returned))
      expect(verdict === 'unspoken').toBe(!isVoice(spoken))
    })
  )
})
