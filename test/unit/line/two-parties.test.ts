import { beforeEach, describe, expect, it } from 'vitest'
import { isLive } from '../../../shared/domain/call/call-state'
import { callTimers } from '../../../shared/domain/call/call-timers'
import { type LineRig, lineRig } from '../../support/line-rig'

let rig: LineRig
beforeEach(async () => {
  rig = lineRig()
  await rig.loadWindow()
})

const SECOND = 1_000
const phases = () => rig.states.map(({ phase }) => phase)
const endReason = () => {
  const state = rig.service.snapshot()
  return state.phase === 'ended' ? state.reason : undefined
}
const allowed = (timer: keyof typeof callTimers) => callTimers[timer].milliseconds

describe('main and the line window', () => {
  it('place a call, talk, and end it', async () => {
    await rig.start('call-1', 'practice')
    rig.clock.advance(10 * SECOND)
    rig.service.hangup()
    expect(phases()).toEqual(['checking', 'dialling', 'ringing', 'talking', 'talking', 'ended'])
    expect(rig.reports.at(-1)).toEqual({ kind: 'released', callId: 'call-1' })
    expect(rig.sounding()).toBeUndefined()
    rig.clock.advance(60 * SECOND)
    expect(rig.clock.pending()).toBe(0)
  })

  it('refuse a second call while one is live, and take it when that is over', async () => {
    await rig.start('call-1', 'practice')
    expect(
      rig.service.start({ callId: 'call-2', kind: 'manual', number: '+815012345678', options: { speed: 1, speech: true, volume: 0.6 } })
    ).toEqual({
      ok: false,
      error: { code: 'line.in_use' }
    })
    rig.service.hangup()
    await rig.start('call-2', 'manual')
    expect(rig.service.snapshot()).toMatchObject({ callId: 'call-2', phase: 'ringing' })
  })

  it('do not mind a second hang-up', async () => {
    await rig.start('call-1', 'practice')
    rig.service.hangup()
    rig.service.hangup()
    expect(phases().filter((phase) => phase === 'ended')).toHaveLength(1)
    expect(rig.commands.filter(({ kind }) => kind === 'hangup')).toHaveLength(1)
  })

  it('pass over reports about an earlier call, and over what is not a report', async () => {
    await rig.start('call-1', 'practice')
    rig.service.hangup()
    await rig.start('call-2', 'practice')
    rig.service.onReport({ kind: 'ended', callId: 'call-1', reason: 'busy' })
    rig.service.onReport({ kind: 'ended', callId: 'call-2', reason: 'because' })
    rig.service.onReport('nonsense')
    expect(rig.service.snapshot()).toMatchObject({ callId: 'call-2', phase: 'dialling' })
  })

  it('hold and mute', async () => {
    await rig.start('call-1', 'practice')
    rig.clock.advance(20 * SECOND)
    rig.service.hold(true)
    expect(rig.phase()).toBe('held')
    rig.service.hold(false)
    rig.service.mute(true)
    expect(rig.service.snapshot()).toMatchObject({ phase: 'talking', muted: true })
  })

  it('ask the rep who answered when the call runs over their own phone', async () => {
    await rig.start('call-1', 'manual')
    rig.clock.advance(180 * SECOND)
    expect(rig.phase()).toBe('ringing')
    rig.service.answered()
    rig.clock.advance(600 * SECOND)
    expect(rig.phase()).toBe('talking')
    rig.service.hangup()
    expect(endReason()).toEqual({ kind: 'local_hangup' })
  })
})

describe('a lost message', () => {
  it.each([
    ['register', 'checking', 'line.not_ready'],
    ['registered', 'checking', 'line.not_ready'],
    ['dial', 'dialling', 'line.no_progress'],
    ['media', 'first_audio', 'line.no_audio']
  ] as const)('%s ends the call by name when its time is over, and the window is free', async (kind, timer, code) => {
    rig.lose(kind)
    await rig.start('call-1', 'practice')
    rig.clock.advance(10 * SECOND + allowed(timer))
    expect(endReason()).toEqual({ kind: 'failed', code })
    expect(rig.sounding()).toBeUndefined()
  })

  it('ringing does no harm: the answer is enough', async () => {
    rig.lose('ringing')
    await rig.start('call-1', 'practice')
    rig.clock.advance(10 * SECOND)
    expect(rig.phase()).toBe('talking')
  })

  it('answered ends as not answered, and the far side is let go', async () => {
    rig.lose('answered')
    await rig.start('call-1', 'practice')
    rig.clock.advance(2 * SECOND + allowed('ringing'))
    expect(endReason()).toEqual({ kind: 'no_answer' })
    expect(rig.sounding()).toBeUndefined()
  })

  it('hangup is said again until the window has let go', async () => {
    await rig.start('call-1', 'practice')
    rig.clock.advance(1 * SECOND)
    rig.lose('hangup')
    rig.service.hangup()
    expect(rig.phase()).toBe('ended')
    expect(rig.sounding()).toBeDefined()
    rig.clock.advance(3 * SECOND)
    expect(rig.sounding()).toBeUndefined()
    expect(rig.commands.filter(({ kind }) => kind === 'hangup')).toHaveLength(2)
    expect(rig.clock.pending()).toBe(0)
  })

  it('never leaves a call live for ever, whichever it is', async () => {
    for (const kind of ['register', 'registered', 'dial', 'ringing', 'answered', 'media', 'ended', 'caption'] as const) {
      rig.lose(kind)
      await rig.start(`call-${kind}`, 'practice', 'busy')
      rig.clock.advance(200 * SECOND)
      expect([kind, isLive(rig.service.snapshot())]).toEqual([kind, false])
    }
  })
})

describe('a line window that is not there', () => {
  it('is waited for, and the call goes on when it comes', async () => {
    rig = lineRig()
    await rig.start('call-1', 'practice')
    expect(rig.commands).toEqual([])
    await rig.loadWindow()
    expect(rig.phase()).toBe('dialling')
  })

  it('ends the call by name when it does not come, and is not told of it later', async () => {
    rig = lineRig()
    await rig.start('call-1', 'practice')
    rig.clock.advance(allowed('checking'))
    expect(endReason()).toEqual({ kind: 'failed', code: 'line.not_ready' })
    await rig.loadWindow()
    expect(rig.commands).toEqual([])
  })

  it('ends the call by name when it crashes, and serves the next call when it is back', async () => {
    await rig.start('call-1', 'practice')
    rig.clock.advance(10 * SECOND)
    rig.killWindow()
    rig.service.crashed()
    expect(endReason()).toEqual({ kind: 'failed', code: 'line.window_lost' })
    await rig.loadWindow()
    await rig.start('call-2', 'practice')
    expect(rig.phase()).toBe('dialling')
  })

  it('ends the call by name when it is reloaded in mid-call', async () => {
    await rig.start('call-1', 'practice')
    rig.clock.advance(10 * SECOND)
    await rig.loadWindow()
    expect(endReason()).toEqual({ kind: 'failed', code: 'line.window_lost' })
  })

  it('does not end a call over the rep’s own phone', async () => {
    await rig.start('call-1', 'manual')
    rig.service.answered()
    rig.killWindow()
    rig.service.crashed()
    expect(rig.phase()).toBe('talking')
    await rig.loadWindow()
    rig.service.hangup()
    expect(endReason()).toEqual({ kind: 'local_hangup' })
  })
})
