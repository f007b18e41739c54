import { beforeEach, describe, expect, it } from 'vitest'
import { manualLine } from '../../../renderer/line/adapters/manual/manual-port'
import { hostLine } from '../../../renderer/line/line-host'
import type { LineBridge, LineCommand } from '../../../shared/contract/line'
import { DialOptions } from '../../../shared/domain/call/dial-options'
import type { LineEvent } from '../../../shared/domain/call/line-event'
import { handSipLine } from '../../support/hand-sip-line'
import { handTwilioLine } from '../../support/hand-twilio-line'

const options = DialOptions.parse({})
let order: (command: LineCommand) => void
let tell: (event: LineEvent) => void
let endCalls: () => void
let bell: 'silent' | 'loud' | 'quiet'
let done: string[]
let reports: Parameters<LineBridge['report']>[0][]

beforeEach(() => {
  bell = 'silent'
  done = []
  reports = []
  const hand = handSipLine()
  endCalls = hostLine(
    {
      onCommand(callback) {
        order = callback
      },
      report: (report) => void reports.push(report)
    },
    {
      ...hand,
      ...handTwilioLine(),
      practice: manualLine,
      manual: manualLine,
      sip(emit, tellStatus) {
        tell = emit
        return {
          ...hand.sip(emit, tellStatus),
          answer: (callId) => void done.push(`answer ${callId}`),
          hangup: (callId) => void done.push(`hangup ${callId}`)
        }
      },
      ring(quietly) {
        bell = quietly ? 'quiet' : 'loud'
        return () => {
          bell = 'silent'
        }
      }
    }
  )
})

const somebodyCalls = (callId: string): void => tell({ kind: 'incoming', callId, lineKind: 'sip', number: null, name: '' })

describe('somebody who calls', () => {
  it('is told of, and can be answered by the id that was told', () => {
    somebodyCalls('in')
    expect(reports.at(-1)).toMatchObject({ kind: 'incoming', callId: 'in' })
    order({ kind: 'answer', callId: 'in', options })
    expect(done).toEqual(['answer in'])
  })

  it('rings until the call is answered', () => {
    somebodyCalls('in')
    expect(bell).toBe('loud')
    order({ kind: 'answer', callId: 'in', options })
    expect(bell).toBe('silent')
  })

  it('rings until the call is refused', () => {
    somebodyCalls('in')
    order({ kind: 'hangup', callId: 'in' })
    expect([bell, ...done]).toEqual(['silent', 'hangup in'])
    expect(reports.at(-1)).toEqual({ kind: 'released', callId: 'in' })
  })

  it('rings until they give up', () => {
    somebodyCalls('in')
    tell({ kind: 'ended', callId: 'in', reason: 'no_answer' })
    expect(bell).toBe('silent')
  })

  it('rings quietly beside another call, and aloud once that is over', () => {
    order({ kind: 'register', callId: 'out', lineKind: 'sip' })
    somebodyCalls('in')
    expect(bell).toBe('quiet')
    tell({ kind: 'ended', callId: 'out', reason: 'remote_hangup' })
    expect(bell).toBe('loud')
  })

  it('goes on ringing when another who rings gives up', () => {
    somebodyCalls('one')
    somebodyCalls('two')
    tell({ kind: 'ended', callId: 'one', reason: 'no_answer' })
    expect(bell).toBe('loud')
  })
})

describe('a window that goes', () => {
  it('ends every call that is going on, and no other', () => {
    somebodyCalls('in')
    order({ kind: 'register', callId: 'out', lineKind: 'sip' })
    somebodyCalls('over')
    tell({ kind: 'failed', callId: 'over', code: 'line.no_audio' })
    endCalls()
    expect(done).toEqual(['hangup in', 'hangup out'])
  })
})
