import { describe, expect, it } from 'vitest'
import { NetstringReader, netstring } from '../../sip-lab/netstrings'
import { PhoneCalls } from '../../sip-lab/phone-calls'

describe('netstrings', () => {
  it('are read in whatever pieces they come', () => {
    const bytes = Buffer.from(netstring('もしもし') + netstring('') + netstring('a,1:b'))
    for (const size of [1, 3, bytes.length]) {
      const reader = new NetstringReader()
      const texts: string[] = []
      for (let at = 0; at < bytes.length; at += size) texts.push(...reader.read(bytes.subarray(at, at + size)))
      expect(texts).toEqual(['もしもし', '', 'a,1:b'])
    }
  })

  it('are not taken for what they are not', () => {
    expect(() => new NetstringReader().read(Buffer.from('hello:'))).toThrow('hello')
  })
})

describe('the calls of a phone', () => {
  const report = (type: string, id: string, more = {}) => ({ event: true as const, type, id, ...more })

  it('are given out once for each phase they reach, even after the next one', () => {
    const calls = new PhoneCalls()
    calls.take(report('CALL_INCOMING', '1', { direction: 'incoming', peeruri: 'sip:alice@sip.test' }))
    calls.take(report('CALL_ESTABLISHED', '1'))
    calls.take(report('CALL_CLOSED', '1', { param: '486 Busy Here' }))
    expect(calls.next('ringing')).toMatchObject({ id: '1', peer: 'sip:alice@sip.test', phase: 'ringing' })
    expect(calls.next('ringing')).toBeUndefined()
    expect(calls.next('established')).toMatchObject({ id: '1' })
    expect(calls.next('closed')).toMatchObject({ direction: 'incoming', reason: '486 Busy Here' })
    expect(calls.live()).toEqual([])
  })

  it('are forgotten once they are over', () => {
    const calls = new PhoneCalls()
    calls.take(report('CALL_RINGING', '1'))
    calls.take(report('CALL_CLOSED', '1'))
    calls.take(report('CALL_ESTABLISHED', '2'))
    calls.take({ event: true, type: 'CALL_DTMF_START', param: '5' })
    expect(calls.digits()).toBe('5')
    calls.forget()
    expect(calls.all()).toMatchObject([{ id: '2' }])
    expect(calls.next('closed')).toBeUndefined()
    expect(calls.digits()).toBe('')
  })
})
