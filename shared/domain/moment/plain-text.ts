/**
 * Brings what was typed into one spelling: full width to half, kanji numbers before their counters to digits, kana words to kanji, and
 * no spaces beside Japanese characters. What softens a time without changing it (頃, 以降, に) goes.
 */
export function plainText(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const counted = narrow.replaceAll(KANJI_NUMBER, (digits) => String(numberOf(digits)))
  const spelt = SPELLINGS.reduce((result, [from, to]) => result.replaceAll(from, to), counted)
  return spelt
    .replaceAll(/ (?=[^\x20-\x7e])|(?<=[^\x20-\x7e]) /g, '')
    .replace(/(?:(?<!中)頃|ごろ|ころ|くらい|ぐらい|以降|から|(?<!昼)過ぎ|に|で|[。、.,])+$/, '')
    .trim()
}

const KANJI_NUMBER = /[〇一二三四五六七八九十]+(?=営業日|日|週|[かヶヵカケ箇]月|月|年|時|分)|(?<=第)[一二三四五]/g

/** Kana and variants, longer ones first where one holds another. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/しあさって|明明後日/g, '明々後日'],
  [/あさって/g, '明後日'],
  [/あした|あす|翌日/g, '明日'],
  [/きょう|本日/g, '今日'],
  [/きのう|さくじつ/g, '昨日'],
  [/さらいしゅう/g, '再来週'],
  [/らいしゅう|翌週/g, '来週'],
  [/こんしゅう/g, '今週'],
  [/さらいげつ|翌々月/g, '再来月'],
  [/らいげつ|翌月/g, '来月'],
  [/げつまつ/g, '月末'],
  [/らいき|次期/g, '来期'],
  [/ごぜん/g, '午前'],
  [/ごご/g, '午後'],
  [/すぎ/g, '過ぎ'],
  [/[ヶヵカケ箇]月/g, 'か月'],
  [/一番|イチ|いち/g, '一']
]

const DIGITS = '〇一二三四五六七八九'

/** Up to 99: 二十五, 十, 二五. */
function numberOf(kanji: string): number {
  const [tens, ones] = kanji.includes('十') ? kanji.split('十') : [undefined, kanji]
  const unit = [...(ones ?? '')].reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0)
  if (tens === undefined) return unit
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + unit
}
