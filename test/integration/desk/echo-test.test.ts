import { expect, it } from 'vitest'
import { echoNumber } from '../../../electron/desk/calls/echo-number'
import { audioHandlers } from '../../../electron/ipc/audio-handlers'
import type { AudioView } from '../../../shared/contract/line-audio'
import { Settings } from '../../../shared/contract/settings'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const ACCOUNT = {
  url: 'wss://pbx.example.co.jp/ws',
  domain: 'pbx.example.co.jp',
  user: '1001',
  number: '',
  numberForm: 'e164',
  iceServers: []
}
const NUMBER = '+81350001001'
const VIEW: AudioView = { devices: null, microphoneProblem: null, test: null, mutedTalk: false, quality: null }

/** A desk whose account has this echo, asked for the test of it. */
function desk(account: object | null, line: Settings['line'] = 'sip') {
  const rig = deskRig()
  const settings = Settings.parse({ line, sip: account })
  const called: string[] = []
  let inCall = false
  const handlers = audioHandlers({
    audio: {
      view: () => VIEW,
      listen: () => {},
      test: (test) => void called.push(String(test)),
      testEcho: (number) => void called.push(number)
    },
    inCall: () => inCall,
    echoNumber: () => echoNumber({ repositories: rig.repositories, settings: () => settings }),
    qualityOf: () => undefined
  })
  return {
    rig,
    called,
    begin: () => handlers['audio.test']({ test: 'echo' }),
    stop: () => handlers['audio.test']({ test: null }),
    call() {
      inCall = true
    }
  }
}

const withEcho = (number: string) => desk({ ...ACCOUNT, echoNumber: number })

it.each([
  ['*43', '*43'],
  ['9196', '9196'],
  ['0350009007', '+81350009007']
])('the echo %s of an account is called as %s', async (number, dialled) => {
  const { begin, called, rig } = withEcho(number)
  await begin()
  expect(called).toEqual([dialled])
  expect(rig.row('SELECT count(*) AS calls FROM call')).toEqual({ calls: 0 })
})

it.each([
  ['110', 'call.emergency_number'],
  ['+81119', 'call.emergency_number'],
  ['*118', 'call.emergency_number'],
  ['0990123456', 'call.premium_number'],
  ['1234567', 'call.unreadable_number']
])('%s is called by no way, whoever has written it into the settings', async (number, code) => {
  const { begin, called } = withEcho(number)
  expect(await refusalOf(begin)).toBe(code)
  expect(called).toEqual([])
})

it('who may not be called is no echo, nor is a made-up lead', async () => {
  const { begin, rig } = withEcho('0350001001')
  rig.addLead({ numbers: [NUMBER], practice: true })
  expect(await refusalOf(begin)).toBe('call.practice_only')
  const real = withEcho('0350001001')
  await real.rig.handlers['dnc.add']({ target: { scope: 'number', number: NUMBER }, level: 'forbidden', words: '不要', leadId: null })
  expect(await refusalOf(real.begin)).toBe('call.do_not_call')
})

it('without an echo on the line in use there is nothing to call', async () => {
  for (const { begin } of [desk(null), desk(ACCOUNT), desk({ ...ACCOUNT, echoNumber: '*43' }, 'practice')])
    expect(await refusalOf(begin)).toBe('line.no_echo')
})

it('is refused during a call, and can always be stopped', async () => {
  const { begin, stop, call, called } = withEcho('*43')
  call()
  expect(await refusalOf(begin)).toBe('line.in_use')
  await stop()
  expect(called).toEqual(['null'])
})
