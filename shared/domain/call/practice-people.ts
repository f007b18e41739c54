import type { Persona, Reply, SpokenLine } from './persona'

const reception = (text: string): SpokenLine => ({ speaker: 'reception', text })
const person = (text: string): SpokenLine => ({ speaker: 'person', text })
const says = (...texts: string[]): Reply => ({ lines: texts.map(person) })
const hangsUpSaying = (...texts: string[]): Reply => ({ lines: texts.map(person), hangsUp: true })
const putsThrough = (receptionText: string, personText: string): Reply => ({ lines: [reception(receptionText), person(personText)] })

const OPENING = [reception('お電話ありがとうございます。受付でございます。')]

/** Calls in which the person we ask for comes to the phone. */
export const personPersonas: readonly Persona[] = [
  {
    id: 'warm_appointment',
    label: { ja: '担当者：前向き（アポになる）', en: 'Person: warm, agrees to meet' },
    difficulty: 1,
    mood: 'warm',
    ringing: 4_000,
    farSide: {
      kind: 'talker',
      opening: OPENING,
      replies: {
        reception: putsThrough('はい、おつなぎいたします。少々お待ちください。', 'お待たせしました、お電話代わりました。'),
        purpose: putsThrough('かしこまりました。少々お待ちください。', 'お電話代わりました。'),
        person: says('ああ、先日の資料の件ですね。少しでしたら大丈夫ですよ。'),
        situation: says('いまは表計算ソフトで在庫をつけています。', '倉庫が二か所あって、更新はそれぞれの担当がやっています。'),
        problem: says('数が合わないことがよくあって、月末の棚卸しに三日かかるんです。'),
        wish: says('外出先からでも在庫がすぐ見られると助かりますね。'),
        budget: says('今期は百万円くらいなら枠が残っています。'),
        authority: says('最終的には部長の判断ですが、選ぶのは私に任されています。'),
        timeframe: says('できれば四月の繁忙期の前には動かしたいです。'),
        competitor: says('ほかには一社だけ資料を取り寄せました。まだ比べている途中です。'),
        human_resources: says('使うのは倉庫の五人です。私が取りまとめます。'),
        proposal: says('一つ目の日にちなら大丈夫です。部長にも声をかけておきますね。'),
        objection: says('なるほど、そういうことでしたら。'),
        closing: hangsUpSaying('こちらこそ、ありがとうございます。当日よろしくお願いします。失礼します。')
      },
      otherwise: says('はい、大丈夫です。')
    }
  },
  {
    id: 'busy_tomorrow',
    label: { ja: '担当者：忙しい（明日かけ直し）', en: 'Person: busy, call back tomorrow' },
    difficulty: 2,
    mood: 'neutral',
    ringing: 5_000,
    farSide: {
      kind: 'talker',
      opening: OPENING,
      replies: {
        reception: putsThrough('確認いたします。少々お待ちください。', 'はい、代わりました。'),
        purpose: putsThrough('お待ちください、本人に代わります。', 'はい、代わりました。'),
        person: says('すみません、これから会議なんです。明日の午前にもう一度もらえますか。'),
        objection: says('ええ、明日の10時半でしたら席にいます。'),
        closing: hangsUpSaying('はい、では明日お願いします。')
      },
      otherwise: says('すみません、いまは時間がなくて。明日の10時半にお願いできますか。')
    }
  },
  {
    id: 'gathering_information',
    label: { ja: '担当者：情報収集中', en: 'Person: collecting information' },
    difficulty: 2,
    mood: 'neutral',
    ringing: 4_500,
    farSide: {
      kind: 'talker',
      opening: OPENING,
      replies: {
        reception: putsThrough('少々お待ちくださいませ。', 'お電話代わりました。'),
        purpose: putsThrough('さようでございますか。おつなぎいたします。', 'お電話代わりました。'),
        person: says('はい、少しなら。まだ調べ始めたばかりなんですけれど。'),
        situation: says('いまは紙の台帳です。手書きで十年以上やってきました。'),
        problem: says('担当が休むと、誰も数が分からなくなるんです。'),
        wish: says('まずは、どんなやり方があるのかを知りたいですね。'),
        budget: says('予算はまだ何も決まっていません。'),
        authority: says('私は調べる役で、決めるのは社長です。'),
        timeframe: says('早くても来年度だと思います。'),
        competitor: says('いくつか名前を聞いたくらいで、まだ比べてはいません。'),
        human_resources: says('動かす人を誰にするかも、これからですね。'),
        proposal: says('お会いするのはまだ早いので、まず事例の資料をいただけますか。'),
        objection: says('うーん、社内で話してみないと何とも。'),
        closing: hangsUpSaying('はい、資料をお待ちしています。失礼します。')
      },
      otherwise: says('そのあたりは、まだ分からないです。')
    }
  },
  {
    id: 'uses_rival',
    label: { ja: '担当者：他社を導入済み（見込み無し）', en: 'Person: has a rival product' },
    difficulty: 3,
    mood: 'cold',
    ringing: 6_000,
    farSide: {
      kind: 'talker',
      opening: OPENING,
      replies: {
        reception: putsThrough('はい、お待ちください。', '代わりました。'),
        purpose: putsThrough('お待ちください。', '代わりました。'),
        person: says('ああ、在庫のですか。うちはもう入れましたよ。'),
        situation: says('先月から「棚番クラウド」を全拠点で使っています。'),
        problem: says('いまのところ、特に困っていることはありません。'),
        wish: says('入れたばかりなので、しばらくはこのままですね。'),
        competitor: says('「棚番クラウド」です。三年契約にしました。'),
        timeframe: says('契約は三年後の三月までです。'),
        proposal: says('いえ、お会いしても変える予定はないので結構です。'),
        objection: says('もう決めたことなので、申し訳ないですが。'),
        closing: hangsUpSaying('はい、どうも。')
      },
      otherwise: says('もう他社さんで決めたので、お答えすることがないんです。')
    }
  },
  {
    id: 'declines',
    label: { ja: '担当者：はっきり断る', en: 'Person: declines clearly' },
    difficulty: 3,
    mood: 'cold',
    ringing: 3_500,
    farSide: {
      kind: 'talker',
      opening: OPENING,
      replies: {
        reception: putsThrough('少々お待ちください。', 'はい、何でしょうか。'),
        purpose: putsThrough('はい、代わります。', 'はい、何でしょうか。'),
        person: says('いま必要ありませんので、結構です。'),
        objection: says('何度聞かれても同じです。必要ありません。'),
        refused: hangsUpSaying('はい、それでは。'),
        closing: hangsUpSaying('はい、失礼します。')
      },
      otherwise: says('必要ないと申し上げましたよね。')
    }
  }
]
