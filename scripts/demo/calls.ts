import { createJapanHolidays } from '../../electron/desk/japan-holidays'
import { addBusinessDays } from '../../shared/domain/calendar/business-calendar'
import { defaultReasons } from '../../shared/domain/outcome/reasons'
import { addMonths, HOUR, type Instant, instantOf, type LocalDate, localDate } from '../../shared/lib/time'
import type { PlannedCall } from './planned-call'
import { words } from './words'

const holidays = createJapanHolidays()
const businessDay = (now: Instant, days: number): LocalDate => addBusinessDays(localDate(now), days, holidays)

/** Today when two o'clock is still to come, else the next business day. */
function dayOfReturn(now: Instant): LocalDate {
  const today = localDate(now)
  return now + HOUR < instantOf(today, '14:00') ? today : businessDay(now, 1)
}

/** The calls of the demo. The first ones lead past every screen that is photographed, so that a short list shows them too. */
export const plannedCalls: readonly PlannedCall[] = [
  {
    persona: 'warm_appointment',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '取り次いでもらえる', screen: 'reception' },
      { at: 'ご本人に名乗る', choose: '話を聞いてもらえる' },
      { at: '今の管理方法', choose: '表計算ソフト', words: '今の管理方法' },
      { at: '困っていること', choose: '数が合わない', words: '必要性' },
      { at: 'どうなるとよいか', choose: '拠点をまとめて見たい' },
      { at: 'いつごろまでに', choose: '半年以内', words: '導入時期' },
      { at: 'ほかの製品', choose: '他社を検討中', words: '競合' },
      { at: '予算', choose: '今期で検討中', objection: { title: '予算がない', choose: '話は聞いてもよい' }, words: '予算' },
      { at: '決め方', choose: '決裁者に提案する', words: '決裁権', screen: 'hearing' },
      { at: '社内で担う方', choose: '担当者がいる', words: '社内人材' },
      { at: '商談のご提案', choose: '第1候補' },
      { at: 'オンラインか、ご訪問か', choose: 'オンライン' },
      { at: 'どなたが出られるか', choose: '決裁者も同席' },
      { at: '約束の復唱', choose: '間違いない' },
      { at: '商談のお礼', choose: '電話を終える' }
    ],
    outcome: 'appointment',
    entries: (now) => [
      { part: 'meeting_at', date: businessDay(now, 3), time: '14:00' },
      { part: 'meeting_place', chip: words.outcome.placeWeb },
      { part: 'attendees', text: '先方：ご本人と部長　当方：営業' }
    ],
    note: {
      interpretation: '月末の棚卸しが重く、繁忙期の前に決めたい。選定はご本人、決裁は部長なので、部長の同席で一度に進む。',
      action: '二拠点の在庫をまとめて見る画面を用意し、招待を送る。'
    }
  },
  {
    persona: 'never_again',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '用件を聞かれた' },
      { at: '用件を聞かれたとき', choose: 'もうかけないでほしい' },
      { at: 'もうかけないお約束', choose: '電話を終える' }
    ],
    outcome: 'do_not_call',
    entries: () => [
      { part: 'dnc_scope', chip: words.outcome.scope.company },
      { part: 'dnc_words', heardAt: '用件を聞かれたとき' }
    ],
    note: {
      facts: '以前にも断られている。今後の電話は一切不要とのこと。',
      interpretation: '会社としての意思。番号だけでなく会社全体を止めるのが誠実。',
      action: 'ほかのリストにも同じ会社がないか確かめる。',
      consult: true
    }
  },
  {
    persona: 'absent_until_14',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '不在' },
      { at: '不在と言われた', write: { 戻り時間: '14時', 教えてくれた方: '受付の方' }, choose: '戻り時間がわかった' },
      { at: '戻り時間に改める', choose: '電話を終える' }
    ],
    outcome: 'absent_until',
    entries: (now) => [{ part: 'follow_up', date: dayOfReturn(now), time: '14:00' }],
    note: { interpretation: '外出が多い方。受付は協力的。', action: '戻る時間に本人あてでかけ直す。' }
  },
  {
    persona: 'gathering_information',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '取り次いでもらえる' },
      { at: 'ご本人に名乗る', choose: '話を聞いてもらえる' },
      { at: '今の管理方法', choose: '紙・ホワイトボード' },
      { at: '困っていること', choose: '担当者しかわからない', words: '必要性' },
      { at: 'どうなるとよいか', choose: 'まだ考えていない' },
      { at: 'いつごろまでに', choose: '来期以降', words: '導入時期' },
      { at: 'ほかの製品', choose: '比較していない' },
      { at: '予算', choose: 'まだない', words: '予算' },
      { at: '決め方', choose: '情報収集の担当', words: '決裁権' },
      { at: '社内で担う方', choose: 'まだ情報を集める段階' },
      { at: '情報を集めている', write: { 次の連絡時期: '1か月後' }, choose: 'またかけてよい' },
      { at: '情報収集のお礼', choose: '電話を終える' }
    ],
    outcome: 'gathering',
    entries: (now) => [{ part: 'follow_up', date: addBusinessDays(addMonths(localDate(now), 1), 0, holidays), time: '10:30' }],
    note: {
      interpretation: '調べ始めた段階。属人化が怖いという気持ちが強く、社長への説明材料を求めている。',
      action: '同じ業種の事例を一枚送り、1か月後に様子を伺う。'
    }
  },
  {
    persona: 'reception_refuses',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '用件を聞かれた' },
      { at: '用件を聞かれたとき', choose: '営業は断っている' },
      { at: '受付で断られた', choose: '電話を終える' }
    ],
    outcome: 'gatekeeper_refused',
    entries: () => [],
    note: {
      facts: '営業電話は取り次がない決まり。',
      interpretation: '受付の規則で、本人の意思ではない。',
      action: '別の部署か、展示会での接点を探す。'
    }
  },
  {
    persona: 'nobody',
    moves: [{ at: 'かける前の確認', choose: '出ない' }],
    outcome: 'no_answer',
    entries: () => [],
    note: { facts: '呼び出しのみ。', interpretation: 'この時間帯はつながりにくい。', action: '別の時間帯にかけ直す。' }
  },
  {
    persona: 'uses_rival',
    moves: [
      { at: 'かける前の確認', choose: '受付が出た' },
      { at: '受付に名乗る', choose: '取り次いでもらえる' },
      { at: 'ご本人に名乗る', choose: '話を聞いてもらえる' },
      { at: '今の管理方法', choose: '専用ツール' },
      { at: 'ほかの製品', write: { 他社の製品名: '棚番クラウド' }, choose: '他社に決めた', words: '競合' },
      {
        at: '見込みがないとき',
        write: { '決め手・理由': '全拠点で導入したばかり', 契約の更新時期: '三年後の三月' },
        choose: '教えてもらえた'
      },
      { at: '見込みなしのお礼', choose: '電話を終える' }
    ],
    outcome: 'no_prospect',
    entries: (now) => [
      { part: 'reason', chip: defaultReasons('no_prospect')[0]?.label.ja ?? '' },
      { part: 'competitor', text: '棚番クラウド' },
      { part: 'contract_end', date: `${Number(localDate(now).slice(0, 4)) + 3}-03-31` }
    ],
    note: { interpretation: '三年契約を始めたばかりで、動かない。', action: '契約が終わる前に声をかけ直す。' }
  }
]
