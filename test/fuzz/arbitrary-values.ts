import fc from 'fast-check'
import { anyCell } from './arbitrary-cells'

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'kind',
    'id',
    'length',
    'toString',
    'then',
    '0',
    ''
  ),
  fc.string({ maxLength: 8 })
)

const leaves: fc.Arbitrary<unknown> = fc.oneof(
  anyCell.map((text) => text.slice(0, 300)),
  fc.constantFrom<unknown>(null, undefined, true, false, Number.NaN, Infinity, -Infinity, -0, 2 ** 53, -1, 1e308, 10n ** 30n),
  fc.constantFrom<unknown>(new Date(0), new Date(Number.NaN), /x/g, new Map([['a', 1]]), new Set([1]), new Uint8Array(4), [], {}),
  fc.integer(),
  fc.double()
)

/** Anything that a page can send: what the structured clone carries, cycles and prototypes by name included. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; list: unknown; record: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaves, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.array(fc.tuple(keys, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries))
})).value

/** A value with one or some of its parts replaced, left out or added to. */
export function mutated(base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), how: fc.constantFrom('replace', 'remove', 'add', 'wrap'), by: anyValue, key: keys })
  return fc.tuple(base, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) => changes.reduce(applied, value))
}

interface Change {
  readonly at: number
  readonly how: string
  readonly by: unknown
  readonly key: string
}

function applied(value: unknown, { at, how, by, key }: Change): unknown {
  const places = placesIn(value)
  const place = places[at % (places.length + 1)]
  if (place === undefined) return how === 'wrap' ? [value] : how === 'add' && isRecord(value) ? withKey(value, key, by) : by
  return replacedAt(value, place, (part) => (how === 'wrap' ? [part] : how === 'add' && isRecord(part) ? withKey(part, key, by) : by), how)
}

type Path = readonly string[]

function placesIn(value: unknown, before: Path = []): readonly Path[] {
  if (Array.isArray(value))
    return value.flatMap((part, index) => [[...before, String(index)], ...placesIn(part, [...before, String(index)])])
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, part]) => [[...before, key], ...placesIn(part, [...before, key])])
}

function replacedAt(value: unknown, [key = '', ...rest]: Path, by: (part: unknown) => unknown, how: string): unknown {
  const inner = (part: unknown): unknown => (rest.length === 0 ? by(part) : replacedAt(part, rest, by, how))
  const gone = how === 'remove' && rest.length === 0
  if (Array.isArray(value)) return value.flatMap((part, index) => (String(index) !== key ? [part] : gone ? [] : [inner(part)]))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] =>
    name !== key ? [[name, part]] : gone ? [] : [[name, inner(part)]]
  )
  return Object.fromEntries(entries)
}

function withKey(record: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([...Object.entries(record), [key, value]])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype
}
