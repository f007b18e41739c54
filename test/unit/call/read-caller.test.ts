import { describe, expect, it } from 'vitest'
import { type Caller, readCaller } from '../../../shared/domain/call/read-caller'

const caller = (from: string, asserted: readonly string[] = [], privacy = ''): Caller => readCaller({ from, asserted, privacy })

describe('who calls', () => {
  it.each([
    ['"Sato" <sip:+81312345678@pbx.example.co.jp>;tag=1', { number: '+81312345678', name: 'Sato' }],
    ['Sato Jiro <sip:0312345678@pbx.example.co.jp:5061;user=phone>;tag=1', { number: '0312345678', name: 'Sato Jiro' }],
    ['"佐藤 \\"次郎\\"" <sip:201@pbx.example.co.jp>', { number: '201', name: '佐藤 "次郎"' }],
    ['<sip:+81312345678;phone-context=jp@pbx.example.co.jp>', { number: '+81312345678', name: '' }],
    ['<tel:+81312345678;ext=5>', { number: '+81312345678', name: '' }],
    ['sip:%2B81312345678@pbx.example.co.jp;tag=1', { number: '+81312345678', name: '' }],
    ['"0312345678" <sip:0312345678@pbx.example.co.jp>', { number: '0312345678', name: '' }],
    ['<sip:pbx.example.co.jp>', { number: null, name: '' }],
    ['', { number: null, name: '' }]
  ])('is read from %s', (from, who) => {
    expect(caller(from)).toEqual(who)
  })

  it('is whom the exchange vouches for, with the name that either gives', () => {
    const from = '"Front desk" <sip:201@pbx.example.co.jp>;tag=1'
    expect(caller(from, ['<sip:+81312345678@pbx.example.co.jp>'])).toEqual({ number: '+81312345678', name: 'Front desk' })
    expect(caller(from, ['"Aomine, Inc." <sip:+81312345678@pbx.example.co.jp>, <tel:+81312345678>'])).toEqual({
      number: '+81312345678',
      name: 'Aomine, Inc.'
    })
    expect(caller(from, ['<sip:pbx.example.co.jp>'])).toEqual({ number: '201', name: 'Front desk' })
  })

  it.each([
    ['"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1', []],
    ['<sip:unavailable@unknown.invalid>', []],
    ['<sip:nobody@anonymous.invalid>', ['<sip:+81312345678@pbx.example.co.jp>']],
    ['<sip:201@pbx.example.co.jp>', ['<sip:Anonymous@pbx.example.co.jp>']]
  ])('stays unknown where %s says so', (from, asserted) => {
    expect(caller(from, asserted)).toEqual({ number: null, name: '' })
  })

  it('stays unknown where the caller has asked for that', () => {
    const asserted = ['<sip:+81312345678@pbx.example.co.jp>']
    expect(caller('"Sato" <sip:201@pbx.example.co.jp>', asserted, 'id; critical')).toEqual({ number: null, name: '' })
    expect(caller('"Sato" <sip:201@pbx.example.co.jp>', asserted, 'none').number).toBe('+81312345678')
  })
})
