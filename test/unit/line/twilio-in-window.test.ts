import { beforeEach, describe, expect, it } from 'vitest'
import { manualLine } from '../../../renderer/line/adapters/manual/manual-port'
import type { TwilioListeners } from '../../../renderer/line/adapters/twilio/twilio-port'
import { hostLine } from '../../../renderer/line/line-host'
import type { LineCommand, LineReport } from '../../../shared/contract/line'
import type { AudioReport } from '../../../shared/contract/line-audio'
import type { TwilioLogin } from '../../../shared/domain/call/twilio-account'
import { handSipLine } from '../../support/hand-sip-line'
import { handTwilioLine } from '../../support/hand-twilio-line'
import { twilioLogin } from '../../support/twilio-rig'

let order: (command: LineCommand) => void
let listeners: TwilioListeners
let logins: (TwilioLogin | null)[]
let reports: (LineReport | AudioReport)[]

beforeEach(() => {
  logins = []
  reports = []
  const hand = handTwilioLine()
  hostLine(
    {
      onCommand(callback) {
        order = callback
      },
      report: (report) => void reports.push(report)
    },
    {
      ...handSipLine(),
      practice: manualLine,
      manual: manualLine,
      twilio(given) {
        listeners = given
        return { ...hand.twilio(given), connect: (login) => void logins.push(login) }
      },
      testTwilio: async ({ token }) => {
        if (token === 'broken') throw new Error('the SDK could not be loaded')
        return { kind: 'ready' }
      },
      ring: () => () => {}
    }
  )
  reports.length = 0
})

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('logs in with what main sends, and out', () => {
  order({ kind: 'twilio', login: twilioLogin() })
  order({ kind: 'twilio', login: null })
  expect(logins).toEqual([twilioLogin(), null])
})

it('tells how the account stands, and that a token is wanted', () => {
  listeners.tell({ kind: 'ready' })
  listeners.onTokenWanted()
  expect(reports).toEqual([{ kind: 'twilio_status', status: { kind: 'ready' } }, { kind: 'token_wanted' }])
})

it('answers a test, even where it breaks', async () => {
  order({ kind: 'test_twilio', testId: '1', login: twilioLogin() })
  order({ kind: 'test_twilio', testId: '2', login: twilioLogin({ token: 'broken' }) })
  await settle()
  expect(reports).toEqual([
    { kind: 'tested', testId: '1', status: { kind: 'ready' } },
    { kind: 'tested', testId: '2', status: { kind: 'failed', code: 'line.not_ready' } }
  ])
})

describe('what the call server is asked', () => {
  it('is answered by main, each request for itself', async () => {
    const held = listeners.askCallServer('CA1', { kind: 'hold', on: true })
    const moved = listeners.askCallServer('CA1', { kind: 'transfer', target: '+81350001234' })
    expect(reports).toEqual([
      { kind: 'control', controlId: '1', sid: 'CA1', control: { kind: 'hold', on: true } },
      { kind: 'control', controlId: '2', sid: 'CA1', control: { kind: 'transfer', target: '+81350001234' } }
    ])
    order({ kind: 'controlled', controlId: '2', done: true })
    order({ kind: 'controlled', controlId: '1', done: false })
    expect([await held, await moved]).toEqual([false, true])
  })
})
