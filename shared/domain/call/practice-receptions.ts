import type { Persona, Reply, SpokenLine } from './persona'

const reception = (text: string): SpokenLine => ({ speaker: 'reception', text })
const says = (...texts: string[]): Reply => ({ lines: texts.map(reception) })
const hangsUpSaying = (...texts: string[]): Reply => ({ lines: texts.map(reception), hangsUp: true })

const POLITE_OPENING = [reception('お電話ありがとうございます。受付でございます。')]
const POLITE_CLOSING = hangsUpSaying('かしこまりました。お電話ありがとうございました。失礼いたします。')

/** Calls that end at the reception. */
export const receptionPersonas: readonly Persona[] = [
  {
    id: 'absent_until_14',
    label: { ja: '受付：不在（14時に戻る）', en: 'Reception: out until 14:00' },
    difficulty: 1,
    mood: 'warm',
    ringing: 4_000,
    farSide: {
      kind: 'talker',
      opening: POLITE_OPENING,
      replies: {
        reception: says('申し訳ございません、あいにく担当は外出しております。'),
        purpose: says('さようでございますか。担当はただいま外出しておりまして。'),
        absent: says('14時には戻る予定でございます。', 'その頃にもう一度お電話いただけますでしょうか。'),
        closing: POLITE_CLOSING
      },
      otherwise: says('申し訳ございません、担当が戻りませんと分かりかねます。')
    }
  },
  {
    id: 'absent_unknown',
    label: { ja: '受付：不在（戻り時間は不明）', en: 'Reception: out, return unknown' },
    difficulty: 1,
    mood: 'neutral',
    ringing: 5_000,
    farSide: {
      kind: 'talker',
      opening: POLITE_OPENING,
      replies: {
        reception: says('ただいま席を外しております。'),
        purpose: says('はあ、そうですか。いま席におりませんので。'),
        absent: says('戻りの時間はちょっと聞いておりません。', '会議が続いているようでして。'),
        closing: POLITE_CLOSING
      },
      otherwise: says('わたくしでは分かりかねますので、担当がおりますときにお願いします。')
    }
  },
  {
    id: 'reception_refuses',
    label: { ja: '受付：営業電話はお断り', en: 'Reception: no sales calls' },
    difficulty: 2,
    mood: 'cold',
    ringing: 3_500,
    farSide: {
      kind: 'talker',
      opening: [reception('はい、代表でございます。')],
      replies: {
        reception: says('失礼ですが、どのようなご用件でしょうか。'),
        purpose: says('営業のお電話でしたら、お取り次ぎはしないことになっております。'),
        refused: hangsUpSaying('はい、それでは失礼いたします。'),
        closing: hangsUpSaying('はい、失礼いたします。')
      },
      otherwise: says('申し訳ありませんが、お取り次ぎできかねます。')
    }
  },
  {
    id: 'never_again',
    label: { ja: '受付：二度とかけないで', en: 'Reception: never call again' },
    difficulty: 3,
    mood: 'cold',
    ringing: 6_000,
    farSide: {
      kind: 'talker',
      opening: [reception('はい。')],
      replies: {
        reception: says('また営業ですか。この前もお断りしましたよね。'),
        purpose: says('結構です。もう二度とかけてこないでください。'),
        refused: says('断っているんです。今後一切、電話は不要です。'),
        do_not_call: hangsUpSaying('お願いしますよ。では。'),
        closing: hangsUpSaying('はい。')
      },
      otherwise: says('ですから、二度とかけないでと申し上げています。')
    }
  },
  {
    id: 'left_company',
    label: { ja: '受付：担当者は退職した', en: 'Reception: the person has left' },
    difficulty: 2,
    mood: 'neutral',
    ringing: 4_500,
    farSide: {
      kind: 'talker',
      opening: POLITE_OPENING,
      replies: {
        reception: says('その者でしたら、先月末で退職いたしました。'),
        purpose: says('後任はまだ決まっておりませんで、総務が預かっております。'),
        absent: says('すでに退職しておりますので、戻ることはございません。'),
        closing: POLITE_CLOSING
      },
      otherwise: says('後任が決まりましたら分かるのですが、いまは何とも申し上げられません。')
    }
  },
  {
    id: 'wrong_number',
    label: { ja: '番号違い', en: 'Wrong number' },
    difficulty: 1,
    mood: 'neutral',
    ringing: 5_500,
    farSide: {
      kind: 'talker',
      opening: [reception('はい、もしもし。')],
      replies: {
        reception: says('いえ、うちは個人の家ですけど。番号をお間違えじゃないですか。'),
        closing: hangsUpSaying('いえいえ、失礼します。')
      },
      otherwise: says('ですから、番号が違うと思いますよ。')
    }
  }
]
