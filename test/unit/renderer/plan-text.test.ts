import { describe, expect, it } from 'vitest'
import { consequencesOf, type PlanWords, problemTexts } from '../../../renderer/features/outcome/plan-text'
import { textsIn } from '../../../renderer/i18n'
import { DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeContext } from '../../../shared/domain/outcome/outcome-context'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { planOutcome } from '../../../shared/domain/outcome/plan-outcome'
import { DEFAULT_RETRY_POLICY } from '../../../shared/domain/queue/retry-policy'
import { instantOf } from '../../../shared/lib/time'

const NOW = instantOf('2026-07-14', '14:12')
const AT = instantOf('2026-07-17', '14:00')

describe('what saving will do, in words', () => {
  it('says level, promise and mails of a call-back', () => {
    expect(said('gathering', { followUp: { kind: 'time', at: AT } })).toEqual([
      'レベル 3',
      '次は 7/17（金）14:00 に自分が架電',
      'メール「進捗のうかがい」を 7/17（金）・7/28（火）・8/14（金） に下書き'
    ])
  })

  it('says a promise without a time by its day alone', () => {
    expect(said('callback', { followUp: { kind: 'day', on: '2026-07-17' } })).toEqual(['次は 7/17（金） に自分が架電'])
  })

  it('says when a lead nobody reached is tried again, and how often it was', () => {
    const [retry, mail, attempts] = said('no_answer', {})
    expect(retry).toMatch(/^7\/15（水）\d\d:\d\d 以降にかけ直し$/)
    expect(mail).toBe('メール「お電話しました」を 7/14（火） に下書き')
    expect(attempts).toBe('不通の連続 1回')
  })

  it('says that the sixth attempt takes the lead out of the queue', () => {
    expect(said('no_answer', {}, { attempts: 5 })).toEqual([
      'レベル 1',
      '6コールアウト：キューから外れる',
      'ToDo「ナーチャリングへ戻す」7/14（火）',
      '不通の連続 6回'
    ])
  })

  it('says first, and as an ending, whom a do-not-call forbids', () => {
    const consequences = consequencesOf(plan('do_not_call', { dncScope: 'company', dncWords: 'もう結構です' }), words('ja'))
    expect(consequences[0]).toEqual({ text: 'この会社を架電禁止にする', tone: 'end' })
    expect(consequences.map(({ text }) => text)).toContain('メールをすべて止める')
  })

  it('says that reception refused rests the company and that somebody else is looked for', () => {
    expect(said('gatekeeper_refused', {})).toEqual(['会社ごと 10/12（月） まで休ませる', 'ToDo「別の担当を探す」7/21（火）'])
  })

  it('says what is handed over with an appointment, and when', () => {
    const input = { meetingAt: AT, meetingPlace: 'Web 会議', attendees: '渡邉様' }
    expect(said('appointment', input)).toContain('7/17（金）14:00 の商談を営業へ引き継ぎ')
  })

  it('says it in English too', () => {
    const consequences = consequencesOf(plan('callback', { followUp: { kind: 'time', at: AT } }), words('en'))
    expect(consequences.map(({ text }) => text)).toEqual(['you call on Fri 17 Jul 14:00'])
  })

  it('has words for every shipped outcome, in both languages', () => {
    const full: OutcomeInput = {
      followUp: { kind: 'time', at: instantOf('2026-07-15', '10:00') },
      reason: '予算がない',
      dncScope: 'person',
      dncWords: 'もう結構です',
      change: 'moved',
      meetingAt: AT,
      meetingPlace: 'Web 会議',
      attendees: '渡邉様',
      mailConsent: true,
      competitor: '他社製品',
      contractEnd: '2027-03-31',
      restMonths: 6,
      successor: '総務部 田中様'
    }
    for (const { code } of defaultOutcomes) {
      for (const language of ['ja', 'en'] as const) {
        const texts = consequencesOf(plan(code, full), words(language)).map(({ text }) => text)
        expect(texts, code).not.toEqual([])
        for (const text of texts) expect(text, code).not.toMatch(/outcome\.|lead\.|undefined|\{\{/)
      }
    }
  })
})

describe('what is still missing, in words', () => {
  it('names the parts in the order in which they are asked', () => {
    expect(missing('appointment', {})).toEqual(['あと必要なもの：商談の日時・場所・参加者'])
  })

  it('says which time does not fit and until when it would', () => {
    expect(missing('scheduling', { followUp: { kind: 'day', on: '2026-07-30' } })).toEqual(['7/16（木） までの日時にしてください'])
    expect(missing('callback', { followUp: { kind: 'time', at: NOW - 1 } })).toEqual(['次にかける日時が過ぎています'])
  })
})

function said(code: OutcomeCode, input: OutcomeInput, context: Partial<OutcomeContext> = {}): readonly string[] {
  return consequencesOf(plan(code, input, context), words('ja')).map(({ text }) => text)
}

function missing(code: OutcomeCode, input: OutcomeInput): readonly string[] {
  const verdict = planOutcome(definition(code), input, contextOf({}))
  if (verdict.ok) throw new Error('nothing is missing')
  return problemTexts(verdict.problems, words('ja'))
}

function plan(code: OutcomeCode, input: OutcomeInput, context: Partial<OutcomeContext> = {}) {
  const verdict = planOutcome(definition(code), input, contextOf(context))
  if (!verdict.ok) throw new Error(`incomplete: ${JSON.stringify(verdict.problems)}`)
  return verdict.plan
}

function words(language: 'ja' | 'en'): PlanWords {
  return { t: textsIn(language), language, now: NOW, rep: '佐々木 葵', level: 2, fieldLabel: (field) => field }
}

function contextOf(part: Partial<OutcomeContext>): OutcomeContext {
  return {
    now: NOW,
    calendar: { isHoliday: (date) => date === '2026-07-20' },
    hours: DEFAULT_CALLING_HOURS,
    rep: '佐々木 葵',
    incoming: false,
    attempts: 0,
    maxAttempts: 6,
    level: 2,
    tried: [NOW],
    hasOtherNumber: false,
    mayMail: true,
    hasEmail: true,
    handoff: null,
    hearing: { policy: 'off', gaps: [] },
    retry: DEFAULT_RETRY_POLICY,
    ...part
  }
}

function definition(code: OutcomeCode) {
  const found = defaultOutcomes.find((candidate) => candidate.code === code)
  if (!found) throw new Error(`no outcome ${code}`)
  return found
}
