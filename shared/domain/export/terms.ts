import type { Language } from './cell'

type Terms = Readonly<Record<string, Readonly<Record<Language, string>>>>

/** What stored words are called in a file. A word that is not here stands as it is stored. */
const TERMS: Readonly<Record<'line' | 'direction' | 'confidence' | 'todo' | 'lane' | 'phone' | 'dnc' | 'mail' | 'handoff', Terms>> = {
  line: {
    practice: { ja: '練習', en: 'practice' },
    manual: { ja: '自分の電話', en: 'own phone' },
    sip: { ja: 'SIP', en: 'SIP' },
    twilio: { ja: 'Twilio', en: 'Twilio' }
  },
  direction: { out: { ja: '発信', en: 'out' }, in: { ja: '着信', en: 'in' } },
  confidence: { heard: { ja: '聞いた', en: 'heard' }, guessed: { ja: '推測', en: 'guessed' } },
  todo: {
    call_back: { ja: '再架電', en: 'Call back' },
    follow_up: { ja: 'フォロー', en: 'Follow up' },
    confirm_callback: { ja: '折り返しの確認', en: 'See whether they called' },
    repair_number: { ja: '電話番号を直す', en: 'Repair the number' },
    nurture: { ja: 'ナーチャリングへ戻す', en: 'Back to nurture' },
    other_contact: { ja: '別の担当を探す', en: 'Find another contact' },
    meeting: { ja: '商談', en: 'Meeting' },
    find_successor: { ja: '後任を探す', en: 'Find the successor' },
    wake_up: { ja: '声をかけ直す', en: 'Get in touch again' },
    answer_complaint: { ja: 'クレーム対応', en: 'Answer the complaint' },
    own: { ja: '自分のToDo', en: 'Own to-do' }
  },
  lane: {
    callback: { ja: '約束', en: 'promised' },
    retry: { ja: '再架電', en: 'retry' },
    fresh: { ja: '初回', en: 'first call' },
    rest: { ja: '休み', en: 'resting' },
    out: { ja: 'キューの外', en: 'out of the queue' }
  },
  phone: {
    main: { ja: '代表電話', en: 'Switchboard' },
    direct: { ja: '直通電話', en: 'Direct' },
    mobile: { ja: '携帯電話', en: 'Mobile' }
  },
  dnc: { number: { ja: '番号', en: 'number' }, person: { ja: '人', en: 'person' }, company: { ja: '会社', en: 'company' } },
  mail: {
    not_reached_1: { ja: 'お電話しました', en: 'We called' },
    not_reached_2: { ja: 'ご都合うかがい', en: 'When is convenient' },
    progress: { ja: '進捗のうかがい', en: 'How it is going' },
    material: { ja: '資料送付', en: 'Material' },
    status: { ja: '検討状況のうかがい', en: 'Status' },
    budget_season: { ja: '予算時期のご案内', en: 'Budget season' },
    thanks: { ja: 'お礼と日時の確認', en: 'Thanks and confirmation' }
  },
  handoff: {
    waiting: { ja: '承認待ち', en: 'waiting' },
    approved: { ja: '承認済み', en: 'approved' },
    cancelled: { ja: '取り消し', en: 'cancelled' }
  }
}

export function term(kind: keyof typeof TERMS, word: string, language: Language): string {
  return TERMS[kind][word]?.[language] ?? word
}
