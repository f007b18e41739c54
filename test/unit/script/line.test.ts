import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineRenderer, renderLine } from '../../../shared/domain/script/line'
import { compileLine } from '../../../shared/lib/liquid'
import { sampleBundle } from './sample-bundle'

describe('a spoken line', () => {
  it('keeps the script’s words, the filled values and the gaps apart', () => {
    expect(renderLine('{{ rep.company }}です。{{ lead.name | honorific }}は。', { 'lead.name': '田中' })).toEqual([
      { kind: 'gap', name: 'rep.company', label: '自社名' },
      { kind: 'text', text: 'です。' },
      { kind: 'value', text: '田中様' },
      { kind: 'text', text: 'は。' }
    ])
  })

  it('names a missing answer by its field', () => {
    expect(lineRenderer(sampleBundle())('{{ answers.stock_count }}', {})).toEqual([
      { kind: 'gap', name: 'answers.stock_count', label: '品目数' }
    ])
  })

  it('treats a missing or blank value as false in a condition', () => {
    const line = '{% if behaviour.latest.title %}見た{% else %}見ていない{% endif %}'
    expect(renderLine(line, {})).toEqual([{ kind: 'text', text: '見ていない' }])
    expect(renderLine(line, { 'behaviour.latest.title': ' ' })).toEqual([{ kind: 'text', text: '見ていない' }])
    expect(renderLine(line, { 'behaviour.latest.title': '事例集' })).toEqual([{ kind: 'text', text: '見た' }])
  })

  it('says dates and names as one says them, and honorifics once', () => {
    expect(renderLine('{{ behaviour.latest.date | jdate }}', { 'behaviour.latest.date': '2026-11-25' })).toEqual([
      { kind: 'value', text: '11月25日（水）' }
    ])
    expect(renderLine('{{ behaviour.latest.date | jdate }}', { 'behaviour.latest.date': '先週' })).toEqual([
      { kind: 'value', text: '先週' }
    ])
    expect(renderLine('{{ lead.name | family_name | honorific }}', { 'lead.name': 'Mai Ito' })).toEqual([
      { kind: 'value', text: 'Mai Ito様' }
    ])
    expect(renderLine('{{ lead.name | honorific }}', { 'lead.name': '林先生' })).toEqual([{ kind: 'value', text: '林先生' }])
    expect(renderLine('{{ lead.name | family_name | honorific }}', { 'lead.name': '高橋　直子' })).toEqual([
      { kind: 'value', text: '高橋様' }
    ])
  })

  it('shows whatever a lead is called as one value, never as Liquid, and without characters nobody can speak', () => {
    expect(renderLine('{{ lead.name }}', { 'lead.name': '{{ rep.phone }}{% if x %}' })).toEqual([
      { kind: 'value', text: '{{ rep.phone }}{% if x %}' }
    ])
    expect(renderLine('{{ lead.name }}', { 'lead.name': '山\u{E002}\u{0007}田\u{F8FF}' })).toEqual([{ kind: 'value', text: '山田' }])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const segments = renderLine('あ{{ lead.name }}', { 'lead.name': name })
        expect(segments).toHaveLength(2)
        expect(segments[0]).toEqual({ kind: 'text', text: 'あ' })
        expect(segments[1]?.kind).toMatch(/^(value|gap)$/)
      })
    )
  })

  it('never throws, whatever the script says', () => {
    const fragments = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      'if',
      'lead.name',
      ' ',
      '|',
      'honorific',
      'for i in (1..99999999)',
      'end',
      'あ',
      '"',
      '[',
      '.',
      '__proto__'
    )
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        expect(Array.isArray(renderLine(parts.join(''), { 'lead.name': '田中' }))).toBe(true)
      })
    )
  })

  it('shows a broken draft as it is written', () => {
    expect(renderLine('{{ lead.name', {})).toEqual([{ kind: 'text', text: '{{ lead.name' }])
  })
})

describe('compiling a line', () => {
  it('names the variables it uses', () => {
    expect(compileLine('{% if company.name %}{{ behaviour.latest.title }}{% endif %}')).toEqual({
      ok: true,
      variables: ['company.name', 'behaviour.latest.title']
    })
  })

  it.each([
    '{{ lead.name',
    '{% for i in (1..9) %}x{% endfor %}',
    '{% include "x" %}',
    '{% assign a = 1 %}',
    '{{ lead.name | date: "%Y" }}',
    '{{ lead.name | raw }}'
  ])('refuses %s', (line) => {
    expect(compileLine(line)).toMatchObject({ ok: false })
  })
})
