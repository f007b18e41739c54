import { describe, expect, it } from 'vitest'
import { withHeard } from '../../../renderer/features/outcome/heard-parts'
import type { HearingItemView } from '../../../shared/contract/desk-snapshot'

const EMPTY = { meetingPlace: '', attendees: '', reason: '', successor: '', competitor: '' }

describe('what the script heard in this call', () => {
  it('fills the parts an outcome asks for in words', () => {
    const parts = withHeard(EMPTY, [
      heard('meeting_place', 'オンライン'),
      heard('attendees', '決裁者も同席'),
      heard('rival_product', '倉庫くん')
    ])
    expect(parts).toEqual({ ...EMPTY, meetingPlace: 'オンライン', attendees: '決裁者も同席', competitor: '倉庫くん' })
  })

  it('overwrites nothing that was typed', () => {
    expect(withHeard({ ...EMPTY, reason: '予算は来期' }, [heard('reason', '優先度が低い')]).reason).toBe('予算は来期')
  })

  it('leaves alone what an earlier call heard, and what is only unknown', () => {
    expect(withHeard(EMPTY, [{ ...heard('reason', '人手不足'), thisCall: false }])).toEqual(EMPTY)
    expect(withHeard(EMPTY, [{ ...heard('reason', ''), state: 'unknown' }])).toEqual(EMPTY)
  })
})

function heard(field: string, value: string): HearingItemView {
  return {
    field,
    letter: null,
    label: field,
    choices: [],
    state: 'heard',
    value,
    words: '',
    answeredAt: 0,
    rep: '',
    step: '',
    required: false,
    thisCall: true,
    earlier: [],
    firstGap: false
  }
}
