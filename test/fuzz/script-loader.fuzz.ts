import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readScript, writeScript } from '../../electron/scripts/script-text'
import { checkBundle } from '../../shared/domain/script/check'
import { bundleOf } from '../../shared/domain/script/script'
import { renderLiquid } from '../../shared/lib/liquid'
import { anyCell } from './arbitrary-cells'
import { mutated } from './arbitrary-values'
import { holds } from './holds'

const scriptsFolder = path.resolve(import.meta.dirname, '../../resources/scripts')
const hearingText = readFileSync(path.join(scriptsFolder, 'hearing.yaml'), 'utf8')
const hearing = readScript(hearingText)

/** A small script that has everything a script may have. */
const SMALL = {
  id: 'small',
  title: '小さな台本',
  kind: 'full',
  version: 1,
  entry: 'open',
  fields: [{ field: 'tool', label: '今の道具', kind: 'choice', choices: ['表計算', '専用'] }],
  steps: [
    {
      id: 'open',
      title: '名乗る',
      cue: 'reception',
      say: ['{{ company.name }}様のお電話でしょうか。', '{% if lead.title %}{{ lead.title }}の{% endif %}{{ lead.name | honorific }}'],
      hint: 'ゆっくり',
      questions: [{ field: 'tool', label: '今の道具', kind: 'choice', required: true }],
      branches: [
        { label: '取り次ぎ', key: '1', target: { step: 'end' }, when: { field: 'lead.score', operator: 'at_least', value: 5 } },
        { label: '不在', target: { outcome: 'absent' }, answer: { field: 'tool', value: '専用' } },
        { label: '断り', target: { outcome: 'declined' }, refusal: true }
      ]
    },
    { id: 'end', title: '結び', say: ['失礼いたします。'], branches: [{ label: 'つなぐ', target: { script: 'hearing' } }] }
  ],
  blocks: [
    {
      id: 'busy',
      title: '忙しい',
      group: 'objection',
      entry: 'a',
      steps: [{ id: 'a', title: '返す', branches: [{ label: '戻る', target: { return: true } }] }]
    }
  ]
}

/** Whatever the loader takes can be written, read again and checked; whatever it refuses has a name. */
function judge(text: string): void {
  const script = readScript(text)
  if (!script.ok) {
    expect(['script.unreadable', 'script.invalid', 'script.too_large']).toContain(script.error.code)
    return
  }
  for (const format of ['yaml', 'json'] as const) expect(readScript(writeScript(script.value, format))).toEqual(script)
  if (!hearing.ok) throw new Error('the shipped script is not well-formed')
  expect(Array.isArray(checkBundle(bundleOf(script.value, hearing.value)))).toBe(true)
}

test('any text is a script or refused by name', () => {
  const pieces = fc.constantFrom(
    'id: a\n',
    'steps:\n',
    '  - ',
    '&a ',
    '*a',
    '!!js/function ',
    '<<: *a\n',
    '? ',
    '|\n',
    '>-\n',
    '{',
    '}',
    '[',
    ']',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '"',
    "'",
    '#'
  )
  const texts = fc.oneof(
    fc
      .array(
        fc.oneof(
          pieces,
          anyCell.map((cell) => cell.slice(0, 200))
        ),
        { maxLength: 20 }
      )
      .map((all) => all.join('')),
    fc.string({ unit: 'binary' })
  )
  holds(fc.property(texts, judge))
})

test('a script of which bytes were lost or changed is read or refused by name', () => {
  const source = Buffer.from(JSON.stringify(SMALL))
  const yaml = Buffer.from(hearingText.slice(0, 4_000))
  const damage = fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 20 }), bytes: fc.uint8Array({ maxLength: 6 }) })
  holds(
    fc.property(fc.constantFrom(source, yaml), fc.array(damage, { minLength: 1, maxLength: 3 }), (bytes, all) => {
      const damaged = all.reduce((before, { at, length, bytes: put }) => {
        const from = at % before.length
        return Buffer.concat([before.subarray(0, from), put, before.subarray(from + length)])
      }, bytes)
      judge(damaged.toString('utf8'))
    })
  )
})

test('a script with wrong or foreign parts is read or refused by name, and changes no prototype', () => {
  expect(readScript(JSON.stringify(SMALL)).ok).toBe(true)
  holds(
    fc.property(mutated(fc.constant(SMALL)), (data) => {
      const text = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
      judge(text ?? '')
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>).steps).toBeUndefined()
    })
  )
})

test('aliases that multiply are refused instead of filling the memory', () => {
  const levels = Array.from({ length: 12 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`)
  expect(readScript(['l0: &l0 [x, x, x]', ...levels].join('\n'))).toMatchObject({ ok: false, error: { code: 'script.unreadable' } })
  expect(() => parse('a: 1')).not.toThrow()
})

test('a spoken line never fails, never runs, and shows a value as it is', () => {
  const tags = fc.constantFrom(
    '{{ lead.name }}',
    '{{ constructor }}',
    '{{ lead.__proto__ }}',
    '{% include "a" %}',
    '{% for i in (1..1000000) %}x{% endfor %}',
    '{% if lead.name %}',
    '{% endif %}',
    '{{ lead.name | append: "x" }}',
    '{% assign a = 1 %}',
    '{{',
    '{%',
    '%}',
    '}}'
  )
  const lines = fc
    .array(
      fc.oneof(
        tags,
        anyCell.map((cell) => cell.slice(0, 200))
      ),
      { maxLength: 8 }
    )
    .map((all) => all.join(''))
  holds(
    fc.property(lines, anyCell, (line, name) => {
      const segments = renderLiquid(line, { 'lead.name': name })
      for (const segment of segments) expect(typeof (segment.kind === 'gap' ? segment.name : segment.text)).toBe('string')
      const shown = renderLiquid('{{ lead.name }}', { 'lead.name': name })
      const spoken = name.replace(/[\p{Co}\p{Cs}]|(?![\t\n])\p{Cc}/gu, '').trim()
      expect(shown).toEqual(spoken === '' ? [{ kind: 'gap', name: 'lead.name' }] : [{ kind: 'value', text: spoken }])
    })
  )
})
