import fc from 'fast-check'
import type { z } from 'zod'
import { anyCell } from './arbitrary-cells'

/** What of a schema's definition is looked at; a kind has only some of it. */
interface Definition {
  readonly type: string
  /** Of a text that stands for something: `url`. */
  readonly format?: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly keyType?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
}

const texts = fc.oneof(
  fc.constantFrom('a', 'list-1', '2026-07-01', '2026-02-30', '09:00', '24:00', '+81350001234', 'budget', 'needs', 'constructor', ' ', ''),
  anyCell.map((cell) => cell.slice(0, 200))
)
const addresses = fc.oneof(
  fc.constantFrom(
    'wss://pbx.example.co.jp/ws',
    'wss://127.0.0.1:8443',
    'https://calls.example.co.jp/token',
    'ws://pbx.example.co.jp',
    'wss:',
    'javascript:1'
  ),
  texts
)
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(-1, 13, 100, 0.5, 1.5, 1_782_864_000_000, 2 ** 53, Number.NaN),
  fc.integer()
)

/** Values shaped as a schema says, so that most fail only by a limit, and many by nothing. */
export function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as Definition
  const inner = (): fc.Arbitrary<unknown> => (definition.innerType ? valuesOf(definition.innerType) : fc.constant(undefined))
  switch (definition.type) {
    case 'string':
      return definition.format === 'url' ? addresses : texts
    case 'number':
      return numbers
    case 'boolean':
      return fc.boolean()
    case 'void':
      return fc.constant(undefined)
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(definition.entries ?? {}))
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner(), { nil: undefined, freq: 1 })
    case 'nullable':
      return fc.option(inner(), { nil: null })
    case 'array':
      return definition.element ? fc.array(valuesOf(definition.element), { maxLength: 4 }) : fc.constant([])
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(valuesOf))
    case 'record':
      return fc.dictionary(recordKeys(definition), definition.valueType ? valuesOf(definition.valueType) : fc.constant(null), {
        maxKeys: 3
      })
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(definition.shape ?? {}).map(([name, part]) => [name, valuesOf(part)])))
    default:
      throw new Error(`no values for schemas of type ${definition.type}`)
  }
}

function recordKeys({ keyType }: Definition): fc.Arbitrary<string> {
  return keyType ? valuesOf(keyType).map(String) : fc.string()
}
