import { expect, it } from 'vitest'
import { followRinging } from '../../../electron/system/follow-ringing'
import type { OtherCallView } from '../../../shared/contract/call-view'
import { Settings } from '../../../shared/contract/settings'

const RINGING: OtherCallView = {
  callId: 'call-1',
  role: 'incoming',
  phase: 'offered',
  line: 'sip',
  number: '03-5000-1234',
  name: '',
  lead: null,
  startedAt: 1,
  answeredAt: null,
  phaseAt: 1,
  muted: false,
  endReason: null
}

it('tells once of a call that rings behind another program, and takes it away when it rings no more', () => {
  const { follow, happened } = ringingBehind()
  follow(RINGING)
  follow({ ...RINGING })
  expect(happened).toEqual(['flash', 'shown'])
  follow(null)
  follow(null)
  expect(happened).toEqual(['flash', 'shown', 'taken away', 'calm'])
})

it('takes it away as soon as the call is answered', () => {
  const { follow, happened } = ringingBehind()
  follow(RINGING)
  follow({ ...RINGING, phase: 'answering' })
  expect(happened).toEqual(['flash', 'shown', 'taken away', 'calm'])
})

it('tells of the next caller anew', () => {
  const { follow, happened } = ringingBehind()
  follow(RINGING)
  follow({ ...RINGING, callId: 'call-2' })
  expect(happened).toEqual(['flash', 'shown', 'taken away', 'calm', 'flash', 'shown'])
})

it('is silent while the desk is in front, and of calls that do not ring', () => {
  const front = ringingBehind({ focused: true })
  front.follow(RINGING)
  const { follow, happened } = ringingBehind()
  follow({ ...RINGING, role: 'consult', phase: 'ringing' })
  follow({ ...RINGING, role: 'waiting', phase: 'held' })
  expect([...front.happened, ...happened]).toEqual([])
})

function ringingBehind({ focused = false } = {}) {
  const happened: string[] = []
  const desk = { isDestroyed: () => false, isFocused: () => focused, flashFrame: (on: boolean) => happened.push(on ? 'flash' : 'calm') }
  const show = () => {
    happened.push('shown')
    return () => happened.push('taken away')
  }
  return { follow: followRinging(desk, { show }, () => Settings.parse({})), happened }
}
