import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { manualLine } from '../../../../renderer/line/adapters/manual/manual-port'
import { sipLine } from '../../../../renderer/line/adapters/sip/sip-port'
import { keepDevices } from '../../../../renderer/line/audio/device-keeper'
import type { RoutedSound } from '../../../../renderer/line/audio/line-sound'
import { lineAudio } from '../../../../renderer/line/line-audio'
import { hostLine } from '../../../../renderer/line/line-host'
import { callTracks } from '../../../../renderer/line/recording/call-tracks'
import type { LineBridge, LineCommand } from '../../../../shared/contract/line'
import { DialOptions } from '../../../../shared/domain/call/dial-options'
import { systemTimers } from '../../../../shared/lib/timers'
import { type FakeExchange, fakeExchange } from '../../../support/fake-exchange'
import { installFakePeer } from '../../../support/fake-peer'
import { type FakeSipMedia, fakeSipMedia } from '../../../support/fake-sip-media'
import { handSipLine } from '../../../support/hand-sip-line'
import { handTwilioLine } from '../../../support/hand-twilio-line'
import { PASSWORD, sipAccount } from '../../../support/sip-rig'

const SILENT: RoutedSound = {
  play: () => {},
  stop: () => {},
  say: () => false,
  outputTo: () => {},
  stream: () => {
    throw new Error('nothing is recorded here')
  }
}

let exchange: FakeExchange
let media: FakeSipMedia
let reports: Parameters<LineBridge['report']>[0][]
let order: (command: LineCommand) => void
let endCalls: () => void
let bell: string

beforeEach(async () => {
  vi.useFakeTimers()
  installFakePeer()
  exchange = fakeExchange(PASSWORD)
  media = fakeSipMedia()
  reports = []
  bell = 'silent'
  const tracks = callTracks()
  endCalls = hostLine(
    {
      onCommand(callback) {
        order = callback
      },
      report: (report) => void reports.push(report)
    },
    {
      ...handSipLine(),
      ...handTwilioLine(),
      practice: manualLine,
      manual: manualLine,
      tracks,
      ring() {
        bell = 'rings'
        return () => {
          bell = 'silent'
        }
      },
      sip: sipLine(systemTimers, { ...media, expose: tracks.expose }, exchange.createSocket),
      audio: lineAudio({
        timers: systemTimers,
        devices: keepDevices({ list: async () => [], onChange: () => {} }),
        speaker: SILENT,
        ringer: SILENT,
        openMicrophone: () => media.openMicrophone(undefined),
        record: () => ({ playBack: async () => {}, drop: () => {} }),
        measure(_stream, heard) {
          heard(-20)
          return () => {}
        },
        headsets: undefined
      })
    }
  )
  order({ kind: 'account', login: sipAccount() })
  await pass(50)
})
afterEach(() => vi.useRealTimers())

const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds)
}
const states = () => reports.flatMap((report) => (report.kind === 'sound_test' ? [report.state] : []))
const last = () => reports.findLast(({ kind }) => kind === 'sound_test')
const released = () => media.tracks.every(({ stopped }) => stopped) && media.playing.size === 0 && !media.isRinging()

async function begin(number = '*43'): Promise<void> {
  order({ kind: 'echo_test', number })
  await pass(50)
}

async function talk(): Promise<void> {
  await begin()
  exchange.phone().answer()
  await pass(50)
}

it('an echo is called as the account stands, heard, and taken leave of; main hears of no call', async () => {
  await begin()
  expect(exchange.phone().invite.start).toBe('INVITE sip:*43@pbx.example.co.jp SIP/2.0')
  exchange.phone().ring()
  await pass(50)
  expect(media.isRinging()).toBe(true)
  exchange.phone().answer()
  await pass(50)
  expect([media.playing.size, media.isRinging()]).toEqual([1, false])
  await pass(10_000)
  expect(exchange.phone().state).toBe('over')
  expect(exchange.methods().filter((method) => method !== 'REGISTER')).toEqual(['INVITE', 'ACK', 'BYE'])
  expect(last()).toEqual({ kind: 'sound_test', test: 'echo', state: 'done', roundTrip: 20 })
  expect(released()).toBe(true)
  expect(reports.filter((report) => 'callId' in report)).toEqual([])
})

it('a key with a meaning of its own in an address is escaped, and a number is dialled as the exchange wants it', async () => {
  await begin('#7')
  expect(exchange.phone().invite.start).toBe('INVITE sip:%237@pbx.example.co.jp SIP/2.0')
  await begin('+81350009007')
  expect(exchange.phone().invite.start).toBe('INVITE sip:0350009007@pbx.example.co.jp SIP/2.0')
})

it.each([
  [486, { kind: 'busy' }],
  [404, { kind: 'unknown_number' }],
  [480, { kind: 'no_answer' }],
  [603, { kind: 'declined' }],
  [503, { kind: 'failed', code: 'line.server_gone' }]
] as const)('the answer %i is told by its name', async (status, end) => {
  await begin()
  exchange.phone().refuse(status)
  await pass(50)
  expect(last()).toEqual({ kind: 'sound_test', test: 'echo', state: 'failed', end })
  expect(released()).toBe(true)
})

it('a number that only rings is given up, and its phone stops ringing', async () => {
  await begin()
  exchange.phone().ring()
  await pass(20_000)
  expect(last()).toMatchObject({ state: 'failed', end: { kind: 'no_answer' } })
  expect(exchange.methods()).toContain('CANCEL')
  expect(released()).toBe(true)
})

it('a line that is not logged in says why', async () => {
  order({ kind: 'account', login: null })
  await pass(50)
  await begin()
  expect(last()).toEqual({ kind: 'sound_test', test: 'echo', state: 'failed', end: { kind: 'failed', code: 'line.not_configured' } })
  expect(exchange.phones).toEqual([])
})

it('a caller rings during the test, which is over at once', async () => {
  await talk()
  exchange.callDesk()
  await pass(50)
  expect(exchange.phone().state).toBe('over')
  expect([bell, reports.at(-1)?.kind, released()]).toEqual(['rings', 'incoming', true])
})

it('a call that begins ends the test, whichever line it goes over', async () => {
  await talk()
  order({ kind: 'register', callId: 'call-1', lineKind: 'manual' })
  await pass(50)
  expect([exchange.phone().state, released()]).toEqual(['over', true])
})

it('no test begins beside a call', async () => {
  exchange.callDesk()
  await pass(50)
  await begin()
  expect(states()).toEqual(['idle'])
  expect(exchange.phones).toEqual([])
})

it('stopped while the microphone is being opened, nobody is called', async () => {
  const open = media.delayMicrophone()
  await begin()
  order({ kind: 'sound_test', test: null })
  open()
  await pass(1_000)
  expect([states(), exchange.phones, released()]).toEqual([['connecting', 'idle'], [], true])
})

it('a window that goes takes leave of the echo', async () => {
  await talk()
  endCalls()
  await pass(50)
  expect(exchange.phone().state).toBe('over')
})

it('calls after it are calls of the desk', async () => {
  await talk()
  await pass(10_000)
  order({ kind: 'register', callId: 'call-1', lineKind: 'sip' })
  await pass(50)
  order({ kind: 'dial', callId: 'call-1', number: '+81312345678', options: DialOptions.parse({}) })
  await pass(50)
  exchange.phone().answer()
  await pass(50)
  expect(reports.flatMap((report) => ('callId' in report ? [report.kind] : []))).toEqual(['registered', 'answered'])
})
