import { beforeEach, describe, expect, it } from 'vitest'
import { choosePersona } from '../../../shared/domain/call/choose-persona'
import { DialOptions } from '../../../shared/domain/call/dial-options'
import { CANNOT_HEAR } from '../../../shared/domain/call/practice-customer'
import { practicePersonas } from '../../../shared/domain/call/practice-personas'
import { BUSY_TONE, FAX_TONE, HOLD_CHIME, RINGBACK, VOICEMAIL_BEEP } from '../../../shared/domain/call/tones'
import { type LineRig, lineRig } from '../../support/line-rig'

const SECOND = 1_000
let rig: LineRig
beforeEach(async () => {
  rig = lineRig()
  await rig.loadWindow()
})

const endReason = () => {
  const state = rig.service.snapshot()
  return state.phase === 'ended' ? state.reason.kind : undefined
}
async function reach(personaId: string): Promise<void> {
  await rig.start('call-1', 'practice', personaId)
  rig.clock.advance(15 * SECOND)
}

describe('the practice line', () => {
  it('rings, and falls silent of its own when nobody answers', async () => {
    await rig.start('call-1', 'practice', 'nobody')
    rig.clock.advance(2 * SECOND)
    expect(rig.phase()).toBe('ringing')
    expect(rig.sounding()).toEqual(RINGBACK)
    rig.clock.advance(30 * SECOND)
    expect(endReason()).toBe('no_answer')
    expect(rig.sounding()).toBeUndefined()
  })

  it('sounds busy for a moment', async () => {
    await rig.start('call-1', 'practice', 'busy')
    rig.clock.advance(2 * SECOND)
    expect(endReason()).toBe('busy')
    expect(rig.sounding()).toEqual(BUSY_TONE)
    rig.clock.advance(5 * SECOND)
    expect(rig.sounding()).toBeUndefined()
  })

  it('greets as an answering machine, beeps, and hangs up when its time is over', async () => {
    await reach('voicemail')
    expect(rig.captions).toHaveLength(1)
    rig.clock.advance(3 * SECOND)
    expect(rig.sounding()).toEqual(VOICEMAIL_BEEP)
    rig.clock.advance(30 * SECOND)
    expect(endReason()).toBe('voicemail')
  })

  it('whistles like a fax machine and gives up', async () => {
    await rig.start('call-1', 'practice', 'fax')
    rig.clock.advance(5 * SECOND)
    expect(rig.sounding()).toEqual(FAX_TONE)
    rig.clock.advance(10 * SECOND)
    expect(endReason()).toBe('remote_hangup')
  })

  it('puts the rep through and lets the person answer moment by moment, to the good-bye', async () => {
    await reach('warm_appointment')
    for (const cue of ['reception', 'person', 'problem', 'proposal', 'closing'] as const) {
      rig.service.cue(cue)
      rig.clock.advance(14 * SECOND)
    }
    expect(rig.captions).toEqual([
      'お電話ありがとうございます。受付でございます。',
      'はい、おつなぎいたします。少々お待ちください。',
      'お待たせしました、お電話代わりました。',
      'ああ、先日の資料の件ですね。少しでしたら大丈夫ですよ。',
      '数が合わないことがよくあって、月末の棚卸しに三日かかるんです。',
      '一つ目の日にちなら大丈夫です。部長にも声をかけておきますね。',
      'こちらこそ、ありがとうございます。当日よろしくお願いします。失礼します。'
    ])
    expect(endReason()).toBe('remote_hangup')
  })

  it('answers what the rep began with before anybody had picked up', async () => {
    await rig.start('call-1', 'practice', 'absent_until_14')
    rig.service.cue('reception')
    rig.clock.advance(20 * SECOND)
    expect(rig.captions.at(-1)).toBe('申し訳ございません、あいにく担当は外出しております。')
  })

  it('lets the rep interrupt, but not bring back someone who is putting the phone down', async () => {
    await reach('absent_until_14')
    rig.service.cue('absent')
    rig.clock.advance(3 * SECOND)
    rig.service.cue('closing')
    rig.service.cue('reception')
    rig.clock.advance(30 * SECOND)
    expect(rig.captions.slice(-2)).toEqual([
      '14時には戻る予定でございます。',
      'かしこまりました。お電話ありがとうございました。失礼いたします。'
    ])
    expect(endReason()).toBe('remote_hangup')
  })

  it('cannot hear a muted rep, and answers when it can', async () => {
    await reach('warm_appointment')
    rig.service.mute(true)
    rig.service.cue('wish')
    rig.clock.advance(8 * SECOND)
    expect(rig.captions.at(-1)).toBe(CANNOT_HEAR)
    rig.service.mute(false)
    rig.clock.advance(8 * SECOND)
    expect(rig.captions.at(-1)).toBe('外出先からでも在庫がすぐ見られると助かりますね。')
  })

  it('waits on hold with music and goes on with the line it was saying', async () => {
    await reach('warm_appointment')
    rig.service.cue('budget')
    rig.clock.advance(3 * SECOND)
    rig.service.hold(true)
    const said = rig.captions.length
    rig.clock.advance(60 * SECOND)
    expect(rig.sounding()).toEqual(HOLD_CHIME)
    expect(rig.captions).toHaveLength(said)
    rig.service.hold(false)
    rig.clock.advance(5 * SECOND)
    expect(rig.captions.at(-1)).toBe(rig.captions.at(-2))
  })

  it('goes as many times faster as it is asked to', async () => {
    const options = DialOptions.parse({ personaId: 'warm_appointment', speed: 20 })
    rig.service.start({ callId: 'call-1', kind: 'practice', number: '+815012345678', options })
    await rig.settle()
    rig.clock.advance(SECOND)
    expect(rig.phase()).toBe('talking')
    expect(rig.captions).toHaveLength(1)
  })

  it('refuses a persona it does not know', async () => {
    await rig.start('call-1', 'practice', 'a_stranger')
    expect(rig.service.snapshot()).toMatchObject({ phase: 'ended', reason: { kind: 'failed', code: 'line.refused' } })
  })

  it.each(practicePersonas.map(({ id }) => [id]))('comes to an end by itself with %s once the rep says good-bye', async (id) => {
    await reach(choosePersona(id, 0).id)
    rig.service.cue('reception')
    rig.clock.advance(15 * SECOND)
    rig.service.cue('closing')
    rig.clock.advance(40 * SECOND)
    expect(rig.phase()).toBe('ended')
    expect(rig.clock.pending()).toBe(0)
  })
})

describe('a practised incoming call', () => {
  const ring = async (callId: string, personaId = 'warm_appointment') => {
    rig.service.ring({ callId, number: '+81350001002', name: '見本物産', options: DialOptions.parse({ personaId }) })
    await rig.settle()
  }

  it('rings until it is taken, and then somebody is on the phone who called of his own accord', async () => {
    await ring('incoming-1')
    expect(rig.service.other()).toMatchObject({ role: 'incoming', number: '+81350001002', name: '見本物産', state: { phase: 'offered' } })
    rig.clock.advance(5 * SECOND)
    rig.service.answerOther(DialOptions.parse({}))
    await rig.settle()
    expect(rig.service.snapshot()).toMatchObject({ callId: 'incoming-1', direction: 'in', phase: 'talking' })
    rig.clock.advance(3 * SECOND)
    expect(rig.captions[0]).toContain('折り返しご連絡しました')
    rig.service.cue('reception')
    rig.clock.advance(10 * SECOND)
    expect(rig.captions.at(-1)).not.toContain('おつなぎ')
  })

  it('gives up when nobody takes it', async () => {
    await ring('incoming-1')
    rig.clock.advance(30 * SECOND)
    expect(rig.service.other()).toMatchObject({ role: 'incoming', state: { phase: 'ended', reason: { kind: 'missed' } } })
    expect(rig.clock.pending()).toBe(0)
  })

  it('holds the present call while it is taken, and gives it back', async () => {
    await rig.start('call-1', 'practice', 'warm_appointment')
    rig.clock.advance(15 * SECOND)
    await ring('incoming-1')
    rig.service.answerOther(DialOptions.parse({}))
    await rig.settle()
    expect([rig.service.snapshot(), rig.service.other()?.state]).toMatchObject([
      { callId: 'incoming-1', phase: 'talking' },
      { callId: 'call-1', phase: 'held' }
    ])
    rig.service.switchOver()
    await rig.settle()
    expect([rig.service.snapshot(), rig.service.other()?.state]).toMatchObject([
      { callId: 'call-1', phase: 'talking' },
      { callId: 'incoming-1', phase: 'held' }
    ])
    rig.service.hangupOther()
    rig.service.hangup()
    rig.clock.advance(60 * SECOND)
    expect(rig.clock.pending()).toBe(0)
    expect(rig.sounding()).toBeUndefined()
  })

  it('goes on ringing when the present call does not go on hold in time', async () => {
    await rig.start('call-1', 'practice', 'warm_appointment')
    rig.clock.advance(15 * SECOND)
    await ring('incoming-1')
    rig.lose('hold')
    rig.service.answerOther(DialOptions.parse({}))
    rig.clock.advance(6 * SECOND)
    expect([rig.service.snapshot(), rig.service.other()?.state]).toMatchObject([
      { callId: 'call-1', phase: 'talking' },
      { callId: 'incoming-1', phase: 'offered' }
    ])
    rig.service.answerOther(DialOptions.parse({}))
    await rig.settle()
    expect(rig.service.snapshot()).toMatchObject({ callId: 'incoming-1', phase: 'talking' })
  })
})
