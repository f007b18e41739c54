import { describe, expect, it } from 'vitest'
import { opinionWord } from '../../../renderer/features/audio/opinion-word'
import { qualityText } from '../../../renderer/features/audio/quality-text'
import { textsIn } from '../../../renderer/i18n'
import type { CallQuality } from '../../../shared/domain/call/quality/call-quality'

const CLEAR: CallQuality = {
  seconds: 60,
  poorSeconds: 0,
  opinion: { minimum: 4.21, mean: 4.38, maximum: 4.4 },
  roundTrip: { mean: 21.4, maximum: 60.2 },
  jitter: { mean: 3.6, maximum: 9 },
  loss: 0.0123,
  oneWay: false
}

describe('how a call sounded', () => {
  it('is said in one line', () => {
    expect(qualityText(CLEAR, textsIn('ja'))).toBe('聞こえやすさ 4.4（最低 4.2）· ゆらぎ 4ミリ秒 · 損失 1.2％ · 往復 21ミリ秒（最大 60）')
  })

  it('says what was wrong, and leaves out what nobody measured', () => {
    expect(qualityText({ ...CLEAR, roundTrip: null, poorSeconds: 7, oneWay: true }, textsIn('ja'))).toMatch(
      /損失 1\.2％ · 不安定 7秒 · 片方だけ聞こえない時間あり$/
    )
    expect(qualityText({ ...CLEAR, opinion: null, roundTrip: null, jitter: null }, textsIn('en'))).toBe(
      'no sound ever came from the other side'
    )
  })

  it('has a word for each opinion', () => {
    expect([4.4, 4, 3.9, 3.5, 3.4, 1].map(opinionWord)).toEqual(['good', 'good', 'fair', 'fair', 'poor', 'poor'])
  })
})
