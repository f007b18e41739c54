import { describe, expect, it } from 'vitest'
import { soundTestText } from '../../../renderer/features/audio/sound-test-text'
import { textsIn } from '../../../renderer/i18n'
import type { SoundTestNews } from '../../../shared/contract/line-audio'

const inJapanese = (news: SoundTestNews): string => soundTestText(news, textsIn('ja'), 'ja')

describe('how a test of the sound went', () => {
  it('is said with what was tried', () => {
    expect(inJapanese({ test: 'speaker', state: 'sounding' })).toMatch(/^スピーカーを鳴らす：鳴らしています。/)
    expect(inJapanese({ test: 'echo', state: 'talking' })).toMatch(/^電話サーバーから返る声を聞く：話してみてください。/)
  })

  it('names the time there and back where it was measured', () => {
    expect(inJapanese({ test: 'echo', state: 'done', roundTrip: 41.6 })).toContain('声が返ってきました（往復 42ミリ秒）。')
    expect(inJapanese({ test: 'echo', state: 'done', roundTrip: null })).toContain('声が返ってきました。')
  })

  it('tells a recording without a voice from a way without one', () => {
    expect(inJapanese({ test: 'voice', state: 'quiet' })).toContain('マイクのミュートと音量')
    expect(inJapanese({ test: 'echo', state: 'quiet' })).toContain('ファイアウォール')
    expect(inJapanese({ test: 'echo', state: 'unspoken' })).toContain('マイクから声が入りませんでした')
  })

  it('names why the echo can’t be reached, and what to do', () => {
    expect(inJapanese({ test: 'echo', state: 'failed', end: { kind: 'busy' } })).toBe(
      '電話サーバーから返る声を聞く：話し中でした。設定の「電話」で、音声確認の番号を確かめてください。'
    )
    expect(inJapanese({ test: 'echo', state: 'failed', end: { kind: 'failed', code: 'line.no_network' } })).toMatch(
      /ネットワークにつながっていません。回線のケーブルや無線を確かめてください。/
    )
    const english = soundTestText({ test: 'echo', state: 'failed', end: { kind: 'failed', code: 'line.no_network' } }, textsIn('en'), 'en')
    expect(english).toContain('There is no network. Check the cable')
  })
})
