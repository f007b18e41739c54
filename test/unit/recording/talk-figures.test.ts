import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownShare, SILENCE, talkFigures } from '../../../shared/domain/recording/talk-figures'
import { gapsOf, type Interval, intersectionOf, totalLength } from '../../../shared/lib/intervals'

const MINUTE = 60_000
const at = (from: number, to: number): Interval => ({ from: from * 1_000, to: to * 1_000 })

test('one speaks, then the other, then nobody', () => {
  const figures = talkFigures([at(0, 10)], [at(12, 17)], 30_000)
  expect(figures).toEqual({
    length: 30_000,
    own: 10_000,
    far: 5_000,
    ownMonologue: at(0, 10),
    farMonologue: at(12, 17),
    silences: [at(17, 30)],
    overlaps: []
  })
  expect(ownShare(figures)).toBeCloseTo(2 / 3)
})

test('a word of assent does not end a monologue, an answer does', () => {
  expect(talkFigures([at(0, 10), at(11, 20)], [at(10.2, 10.8)], MINUTE).ownMonologue).toEqual(at(0, 20))
  expect(talkFigures([at(0, 10), at(13, 20)], [at(10.2, 12.6)], MINUTE).ownMonologue).toEqual(at(0, 10))
})

test('a long pause ends a monologue', () => {
  expect(talkFigures([at(0, 4), at(8, 15)], [], MINUTE).ownMonologue).toEqual(at(8, 15))
})

test('both at once is told, but not the moment of taking over', () => {
  expect(talkFigures([at(0, 5)], [at(4, 8)], MINUTE).overlaps).toEqual([at(4, 5)])
  expect(talkFigures([at(0, 5)], [at(4.8, 8)], MINUTE).overlaps).toEqual([])
})

test('where nobody spoke nobody has a share', () => {
  const figures = talkFigures([], [], 10_000)
  expect(ownShare(figures)).toBeNull()
  expect(figures).toMatchObject({ ownMonologue: null, farMonologue: null, silences: [at(0, 10)] })
  expect(talkFigures([], [], 0).silences).toEqual([])
})

/** In order, without overlaps, within a minute. */
const speech = fc
  .uniqueArray(fc.integer({ min: 0, max: MINUTE }), { maxLength: 20 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((from, place) => (place % 2 === 0 && place + 1 < edges.length ? [{ from, to: edges[place + 1] ?? 0 }] : []))
  )

test('laws: shares, overlaps, silences and monologues stay within what was said', () => {
  fc.assert(
    fc.property(speech, speech, (own, far) => {
      const figures = talkFigures(own, far, MINUTE)
      const mirrored = talkFigures(far, own, MINUTE)
      expect(figures.own).toBeLessThanOrEqual(MINUTE)
      expect(totalLength(figures.overlaps)).toBeLessThanOrEqual(Math.min(figures.own, figures.far))
      expect(totalLength(figures.silences)).toBeLessThanOrEqual(MINUTE - Math.max(figures.own, figures.far))
      for (const { from, to } of figures.silences) expect(to - from).toBeGreaterThanOrEqual(SILENCE)
      const share = ownShare(figures)
      if (share !== null) expect(share + (ownShare(mirrored) ?? 0)).toBeCloseTo(1)
      // a monologue begins and ends with a word of its own, and nobody else takes a turn in it
      const monologue = figures.ownMonologue
      if (own.length === 0) expect(monologue).toBeNull()
      if (monologue !== null) {
        for (const turn of far.filter(({ from, to }) => to - from > 1_000)) expect(intersectionOf([turn], [monologue])).toEqual([])
        expect(intersectionOf(own, [monologue]).at(0)?.from).toBe(monologue.from)
        expect(intersectionOf(own, [monologue]).at(-1)?.to).toBe(monologue.to)
      }
      expect(mirrored).toEqual({
        ...figures,
        own: figures.far,
        far: figures.own,
        ownMonologue: figures.farMonologue,
        farMonologue: figures.ownMonologue
      })
    })
  )
})

test('law: no longer stretch of the rep goes without a turn of the other and without a silence', () => {
  fc.assert(
    fc.property(speech, speech, (own, far) => {
      const turns = far.filter(({ from, to }) => to - from > 1_000)
      const words = intersectionOf(own, gapsOf(turns, MINUTE))
      const lengths = words.flatMap(({ from }, first) =>
        words.slice(first).flatMap(({ to }, more) => {
          const said = words.slice(first, first + more + 1)
          const isBroken = said.some((word, place) => place > 0 && word.from - (said[place - 1]?.to ?? 0) >= SILENCE)
          return isBroken || intersectionOf(turns, [{ from, to }]).length > 0 ? [] : [to - from]
        })
      )
      const { ownMonologue } = talkFigures(own, far, MINUTE)
      expect(ownMonologue === null ? 0 : ownMonologue.to - ownMonologue.from).toBe(Math.max(0, ...lengths))
    })
  )
})
