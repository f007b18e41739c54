import { describe, expect, it } from 'vitest'
import { callControls, heard } from '../../../renderer/features/call/call-controls'
import { answerLabel, otherCallControls } from '../../../renderer/features/second-call/other-call-controls'
import type { CallView, OtherCallView } from '../../../shared/contract/call-view'
import { LivePhase } from '../../../shared/domain/call/call-state'
import { type LineKind, lineCapabilities } from '../../../shared/domain/call/line-kind'

describe('the controls of the call on the desk', () => {
  it('have no place where the line knows no such thing, in any phase', () => {
    for (const phase of ['idle', ...LivePhase.options, 'ended'] as const) {
      const manual = callControls(call(phase, { line: 'manual', can: NOTHING }), null, true)
      expect([manual.mute, manual.hold, manual.transfer]).toEqual([null, null, null])
      expect(manual.answered).not.toBeNull()
      const exchange = callControls(call(phase), null, true)
      for (const control of [exchange.mute, exchange.hold, exchange.transfer]) expect(control).not.toBeNull()
      expect(exchange.answered).toBeNull()
    }
  })

  it('hold and hand over only a customer who is connected, and one at a time', () => {
    expect(callControls(call('ringing'), null, true)).toMatchObject({ hold: false, transfer: false })
    expect(callControls(call('talking'), null, true)).toMatchObject({ hold: true, transfer: true })
    expect(callControls(call('talking'), other('waiting', 'held'), true)).toMatchObject({ hold: true, transfer: false })
    expect(callControls(call('held'), other('consult', 'talking'), true)).toMatchObject({ hold: false, transfer: false })
  })

  it('let the rep hang up while anything is live, and dial only when nothing is', () => {
    for (const phase of LivePhase.options) expect(callControls(call(phase), null, true)).toMatchObject({ hangup: true, dial: false })
    expect(callControls(call('ended'), null, true)).toMatchObject({ hangup: false, dial: false })
    expect(callControls(call('idle', { callId: null }), null, true)).toMatchObject({ hangup: false, dial: true })
  })

  it('send tones to whom the rep hears', () => {
    expect(callControls(call('held'), null, true).digits).toBe(false)
    expect(callControls(call('held'), other('consult', 'talking'), true).digits).toBe(true)
  })

  it('mean the colleague while the customer holds', () => {
    const colleague = other('consult', 'talking')
    expect(heard(call('held'), colleague)).toBe(colleague)
    const customer = call('talking')
    expect(heard(customer, other('consult', 'held'))).toBe(customer)
    expect(heard(customer, other('waiting', 'held'))).toBe(customer)
  })
})

describe('the controls of the other call', () => {
  it('answer or turn down only while it rings', () => {
    expect(otherCallControls(other('incoming', 'offered'), call('talking'))).toMatchObject({ answer: true, reject: true, hangUp: false })
    expect(otherCallControls(other('incoming', 'answering'), call('talking'))).toMatchObject({ answer: false, reject: false })
  })

  it('complete a transfer only when both sides are connected', () => {
    expect(otherCallControls(other('consult', 'ringing'), call('held')).join).toBe(false)
    expect(otherCallControls(other('consult', 'talking'), call('held')).join).toBe(true)
    expect(otherCallControls(other('consult', 'talking'), call('held', { transferring: true })).join).toBe(false)
    expect(otherCallControls(other('consult', 'talking'), call('ended')).join).toBe(false)
    expect(otherCallControls(other('waiting', 'held'), call('talking')).join).toBe(false)
  })

  it('let nobody switch to a call that is not connected', () => {
    for (const phase of ['dialling', 'ringing', 'ended'] as const) {
      expect(otherCallControls(other('consult', phase), call('held'))).toMatchObject({ switchOver: false, hangUp: true })
    }
  })

  it('mean nothing without another call', () => {
    expect(Object.values(otherCallControls(null, call('talking')))).not.toContain(true)
  })
})

it('answering says beforehand what becomes of the present call', () => {
  expect(answerLabel(call('idle'))).toBe('answer')
  expect(answerLabel(call('ended'))).toBe('answer')
  expect(answerLabel(call('talking'))).toBe('holdAndAnswer')
  expect(answerLabel(call('held'))).toBe('holdAndAnswer')
  expect(answerLabel(call('ringing'))).toBe('hangUpAndAnswer')
  expect(answerLabel(call('talking', { line: 'manual', can: NOTHING }))).toBe('hangUpAndAnswer')
})

const NOTHING = { hold: false, transfer: false, digits: false, mute: false }

function call(phase: CallView['phase'], part: Partial<CallView> = {}): CallView {
  const line: LineKind = 'sip'
  const can = { ...lineCapabilities[line], transfer: true }
  return {
    callId: 'call-1',
    direction: 'out',
    phase,
    line,
    number: '+81350001001',
    startedAt: 1,
    answeredAt: null,
    endedAt: null,
    phaseAt: 1,
    recording: 'off',
    endReason: null,
    muted: false,
    can,
    transferring: false,
    transferProblem: false,
    media: 'good',
    caption: null,
    suggested: null,
    ...part
  }
}

function other(role: OtherCallView['role'], phase: OtherCallView['phase']): OtherCallView {
  return {
    callId: 'call-2',
    role,
    phase,
    line: 'sip',
    number: '03-5000-2002',
    name: '',
    lead: null,
    startedAt: 1,
    answeredAt: null,
    phaseAt: 1,
    muted: false,
    endReason: null
  }
}
