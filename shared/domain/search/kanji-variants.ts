/** Ways to write the same character in names, each with the one that is typed: who heard わたなべ or たかはし can't know which it is. */
const VARIANTS: readonly (readonly [common: string, others: string])[] = [
  ['高', '髙'],
  ['崎', '﨑嵜碕'],
  ['辺', '邉邊'],
  ['斉', '斎齊齋'],
  ['沢', '澤'],
  ['浜', '濱濵'],
  ['島', '嶋嶌'],
  ['広', '廣'],
  ['国', '國'],
  ['桜', '櫻'],
  ['真', '眞'],
  ['徳', '德'],
  ['恵', '惠'],
  ['栄', '榮'],
  ['学', '學'],
  ['会', '會'],
  ['静', '靜'],
  ['竜', '龍'],
  ['瀬', '瀨'],
  ['曽', '曾'],
  ['館', '舘'],
  ['富', '冨'],
  ['吉', '𠮷'],
  ['塩', '鹽'],
  ['亀', '龜'],
  ['関', '關'],
  ['桧', '檜'],
  ['峰', '峯'],
  ['薮', '藪籔'],
  ['条', '條'],
  ['黒', '黑'],
  ['郷', '鄕'],
  ['円', '圓'],
  ['万', '萬'],
  ['与', '與'],
  ['浅', '淺'],
  ['滝', '瀧'],
  ['豊', '豐'],
  ['弥', '彌'],
  ['礼', '禮'],
  ['芦', '蘆'],
  ['渕', '淵渊'],
  ['柳', '栁']
]

const COMMON = new Map(VARIANTS.flatMap(([common, others]) => [...others].map((other) => [other.normalize('NFKC'), common] as const)))
const ANY_VARIANT = new RegExp(`[${[...COMMON.keys()].join('')}]`, 'gu')

/** Characters of names in the form in which they are typed. Expects NFKC. */
export function commonKanji(text: string): string {
  return text.replace(ANY_VARIANT, (kanji) => COMMON.get(kanji) ?? kanji)
}
