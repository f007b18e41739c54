import { describe, expect, it } from 'vitest'
import { noticeText, ringText } from '../../../electron/system/notice-text'
import { Settings } from '../../../shared/contract/settings'
import type { NoticeView } from '../../../shared/contract/todos'
import { instantOf } from '../../../shared/lib/time'

const NOTICE: NoticeView = {
  id: 'todo-1',
  kind: 'call_back',
  dueAt: instantOf('2026-11-25', '14:05'),
  dueOn: null,
  owner: '検証 花子',
  detail: '専務に直接',
  entryId: 'entry-1',
  company: '架空商事',
  name: '見本 一郎'
}

describe('the notice of the system', () => {
  it('says by itself only that something is due', () => {
    expect(noticeText([NOTICE], Settings.parse({}))).toEqual({ title: '取り次ぎ', body: '14:05 約束の時刻です' })
  })

  it('names the company when the rep chose so', () => {
    expect(noticeText([NOTICE], Settings.parse({ systemNotices: 'company', language: 'en' }))?.body).toBe('14:05 A to-do is due\n架空商事')
  })

  it.each(['plain', 'company'] as const)('never names a person or what was noted (%s)', (systemNotices) => {
    const { body = '' } = noticeText([NOTICE], Settings.parse({ systemNotices })) ?? {}
    expect(body).not.toContain(NOTICE.name)
    expect(body).not.toContain(NOTICE.detail)
  })

  it('counts several in one', () => {
    expect(noticeText([NOTICE, NOTICE], Settings.parse({ systemNotices: 'company' }))?.body).toBe('時刻になったToDoが2件あります')
  })

  it('is none when nothing is due, and when it is switched off', () => {
    expect(noticeText([], Settings.parse({}))).toBeUndefined()
    expect(noticeText([NOTICE], Settings.parse({ systemNotices: 'off' }))).toBeUndefined()
  })
})

describe('the notice of a call that comes in', () => {
  const lead = { leadId: 'lead-1', entryId: 'entry-1', company: '架空商事', name: '見本 一郎', last: null, more: 0 }

  it('says only that somebody calls, and the company when the rep chose so', () => {
    expect(ringText({ lead }, Settings.parse({}))).toEqual({ title: '取り次ぎ', body: '着信があります' })
    expect(ringText({ lead }, Settings.parse({ systemNotices: 'company' }))?.body).toBe('着信があります\n架空商事')
    expect(ringText({ lead: null }, Settings.parse({ systemNotices: 'company' }))?.body).toBe('着信があります')
  })

  it('is none when notices are switched off', () => {
    expect(ringText({ lead }, Settings.parse({ systemNotices: 'off' }))).toBeUndefined()
  })
})
