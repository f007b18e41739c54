/**
 * Writes resources/samples/sample-leads.csv: 200 made-up leads as an exhibition's lead sheet would come, CP932 with CRLF and with
 * the dirt of real lists. Same seed, same file. Run: `npx tsx scripts/make-sample-leads.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'

const SEED = 20260701
const TOTAL = 200
const DUPLICATES = 6
const HEADERS = [
  '会社名',
  '会社名カナ',
  '部署',
  '役職',
  '氏名',
  'フリガナ',
  '電話番号',
  '携帯',
  'メールアドレス',
  '業種',
  '従業員数',
  '都道府県',
  'URL',
  'スコア',
  '行動',
  '行動日',
  'メール同意日',
  '展示会で聞いた課題'
]

const STEMS: readonly (readonly [string, string, string])[] = [
  ['あおば', 'アオバ', 'aoba'],
  ['みなと', 'ミナト', 'minato'],
  ['北辰', 'ホクシン', 'hokushin'],
  ['つばめ', 'ツバメ', 'tsubame'],
  ['大和田', 'オオワダ', 'owada'],
  ['さくら通', 'サクラドオリ', 'sakuradori'],
  ['月島', 'ツキシマ', 'tsukishima'],
  ['緑丘', 'ミドリオカ', 'midorioka'],
  ['暁', 'アカツキ', 'akatsuki'],
  ['山吹', 'ヤマブキ', 'yamabuki'],
  ['東雲', 'シノノメ', 'shinonome'],
  ['千鳥', 'チドリ', 'chidori'],
  ['若葉', 'ワカバ', 'wakaba'],
  ['白鷺', 'シラサギ', 'shirasagi'],
  ['琥珀', 'コハク', 'kohaku']
]
const TRADES: readonly (readonly [string, string, string, string])[] = [
  ['精機', 'セイキ', 'seiki', '製造業'],
  ['物流', 'ブツリュウ', 'butsuryu', '運輸・物流'],
  ['食品', 'ショクヒン', 'shokuhin', '食品'],
  ['建設', 'ケンセツ', 'kensetsu', '建設'],
  ['システム', 'システム', 'system', '情報サービス'],
  ['商事', 'ショウジ', 'shoji', '卸売'],
  ['化学工業', 'カガクコウギョウ', 'kagaku', '化学'],
  ['不動産', 'フドウサン', 'fudosan', '不動産']
]
const FAMILIES: readonly (readonly [string, string, string])[] = [
  ['佐藤', 'サトウ', 'sato'],
  ['鈴木', 'スズキ', 'suzuki'],
  ['高橋', 'タカハシ', 'takahashi'],
  ['田中', 'タナカ', 'tanaka'],
  ['渡辺', 'ワタナベ', 'watanabe'],
  ['伊藤', 'イトウ', 'ito'],
  ['小林', 'コバヤシ', 'kobayashi'],
  ['吉田', 'ヨシダ', 'yoshida'],
  ['松本', 'マツモト', 'matsumoto'],
  ['岡田', 'オカダ', 'okada'],
  ['長谷川', 'ハセガワ', 'hasegawa'],
  ['三浦', 'ミウラ', 'miura']
]
const GIVENS: readonly (readonly [string, string])[] = [
  ['健一', 'ケンイチ'],
  ['美咲', 'ミサキ'],
  ['大輔', 'ダイスケ'],
  ['陽子', 'ヨウコ'],
  ['翔太', 'ショウタ'],
  ['真由美', 'マユミ'],
  ['浩', 'ヒロシ'],
  ['彩', 'アヤ'],
  ['直樹', 'ナオキ'],
  ['由紀', 'ユキ']
]
const DEPARTMENTS = ['総務部', '情報システム部', '営業企画部', '製造部', '経営企画室', '購買課', '人事部']
const TITLES = ['部長', '課長', '係長', '主任', '室長', '', '']
const REGIONS = ['東京都', '神奈川県', '大阪府', '愛知県', '福岡県', '北海道', '宮城県', '広島県']
const AREA_CODES: Readonly<Record<string, string>> = {
  東京都: '03-5000',
  神奈川県: '045-900',
  大阪府: '06-6000',
  愛知県: '052-900',
  福岡県: '092-900',
  北海道: '011-200',
  宮城県: '022-900',
  広島県: '082-900'
}
const BEHAVIOURS = ['展示会ブース来場', '資料ダウンロード', '料金ページ閲覧', 'ウェビナー参加', '導入事例メール開封', '']
const PROBLEMS = [
  '紙の台帳から転記する手間が大きい',
  '拠点ごとに管理方法が違い、集計に3日かかる',
  '担当者が退職して、やり方が分からない',
  '問い合わせの履歴が共有されていない',
  '月末の残業を減らしたい, 来期の予算で検討',
  '今の道具の更新が来年3月',
  '上司に説明できる資料が欲しい',
  ''
]

/** Full-width katakana → the one or two characters of its half-width form. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, index) => String.fromCharCode(0xff66 + index)).flatMap((half): [string, string][] => [
    [half.normalize('NFKC'), half],
    [`${half}ﾞ`.normalize('NFKC'), `${half}ﾞ`],
    [`${half}ﾟ`.normalize('NFKC'), `${half}ﾟ`]
  ])
)

type Random = () => number
type Row = string[]

const column = (header: string): number => HEADERS.indexOf(header)

main()

function main(): void {
  const random = seeded(SEED)
  const unusable = unusableRows()
  const good = Array.from({ length: TOTAL - DUPLICATES - unusable.length }, (_, index) => makeLead(index, random))
  const rows = good.map((row, index) => dirty(row, index))
  const repeated = Array.from({ length: DUPLICATES }, (_, index) => repeat(good[index * 17 + 3] ?? [], index))
  // bad and repeated rows lie among the others, as they do in life
  unusable.forEach((row, index) => {
    rows.splice(20 + index * 21, 0, row)
  })
  repeated.forEach((row, index) => {
    rows.splice(110 + index * 13, 0, row)
  })
  const text = [HEADERS, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')
  const file = path.resolve('resources/samples/sample-leads.csv')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, iconv.encode(`${text}\r\n`, 'cp932'))
}

/** Two people of every third company, so that switchboards are shared as they are in life. */
function makeLead(index: number, random: Random): Row {
  const number = index - Math.floor(index / 4)
  const [stem, stemKana, stemRoman] = at(STEMS, number)
  const [trade, tradeKana, tradeRoman, industry] = at(TRADES, number + 2 * Math.floor(number / STEMS.length))
  const series = Math.floor(number / (STEMS.length * TRADES.length))
  const [family, familyKana, roman] = at(FAMILIES, index * 5 + Math.floor(index / 12))
  const [given, givenKana] = at(GIVENS, index * 3 + Math.floor(index / 10))
  const region = at(REGIONS, number)
  const domain = `${stemRoman}-${tradeRoman}${series === 0 ? '' : series}.example.co.jp`
  const local = String(1000 + number * 7).padStart(4, '0')
  const score = Math.floor(random() * 90)
  const behaviour = at(BEHAVIOURS, Math.floor(random() * BEHAVIOURS.length))
  return [
    number % 2 === 0 ? `株式会社${stem}${trade}` : `${stem}${trade}株式会社`,
    `${stemKana}${tradeKana}`,
    at(DEPARTMENTS, Math.floor(random() * 7)),
    at(TITLES, Math.floor(random() * 7)),
    `${family} ${given}`,
    `${familyKana} ${givenKana}`,
    `${AREA_CODES[region] ?? '03-5000'}-${local}`,
    random() < 0.3 ? `090-1000-${String(2000 + index).padStart(4, '0')}` : '',
    random() < 0.85 ? `${roman}.${index}@${domain}` : '',
    industry,
    String(20 + Math.floor(random() * 900)),
    region,
    random() < 0.6 ? `https://${domain}/` : '',
    String(score),
    behaviour,
    behaviour === '' ? '' : `2026/${1 + Math.floor(random() * 6)}/${1 + Math.floor(random() * 28)}`,
    random() < 0.6 ? `2026/${4 + Math.floor(random() * 3)}/${1 + Math.floor(random() * 28)}` : '',
    at(PROBLEMS, Math.floor(random() * PROBLEMS.length))
  ]
}

/** One kind of dirt per lead, in turn; three leads in twenty stay clean. */
function dirty(row: Row, index: number): Row {
  const phone = column('電話番号')
  const change = (header: string, edit: (cell: string) => string): Row => row.map((cell, at) => (at === column(header) ? edit(cell) : cell))
  switch (index % 20) {
    case 0:
      return change('電話番号', fullWidth)
    case 1:
      return change('電話番号', (cell) => cell.replaceAll('-', '').slice(1))
    case 2:
      return change('電話番号', (cell) => cell.replace(/^(\d+)-(\d+)-/, '($1)$2-'))
    case 3:
      return change('電話番号', (cell) => `+81-${cell.slice(1)}`)
    case 4:
      return change('電話番号', (cell) => `${cell} 内線 ${100 + index}`)
    case 5:
      return change('電話番号', (cell) => `${cell} / 080-1000-${3000 + index}`)
    case 6:
      return change('会社名', (cell) => cell.replace('株式会社', '㈱'))
    case 7:
      return change('会社名', (cell) => cell.replace('株式会社', '(株)'))
    case 8:
      return change('会社名', (cell) => cell.replace('株式会社', '株式会社　'))
    case 9:
      return change('氏名', (cell) => cell.replace(' ', '　'))
    case 10:
      return change('氏名', (cell) => `${cell}様`)
    case 11:
      return change('フリガナ', (cell) => halfWidth(cell))
    case 12:
      return change('メール同意日', () => '令和8年6月12日')
    case 13:
      return change('メール同意日', () => 'R8.5.20')
    case 14:
      return change('メール同意日', () => '46180')
    case 15:
      return change('メールアドレス', (cell) => (cell === '' ? '名刺に記載なし' : fullWidth(cell)))
    case 16:
      return change('従業員数', (cell) => `約${fullWidth(cell)}名`)
    default:
      return index % 40 === 17 ? row.map((cell, at) => (at === phone ? cell.replaceAll('-', '－') : cell)) : row
  }
}

/** The same lead once more, written differently. */
function repeat(row: Row, index: number): Row {
  return row.map((cell, at) => {
    if (at === column('会社名')) return index % 2 === 0 ? cell.replace('株式会社', '㈱') : cell.replace('株式会社', ' 株式会社 ').trim()
    if (at === column('氏名')) return cell.replace(' ', index % 2 === 0 ? '' : '　')
    if (at === column('電話番号')) return index % 3 === 0 ? fullWidth(cell) : cell.replaceAll('-', '')
    return cell
  })
}

function unusableRows(): Row[] {
  const base = (company: string, name: string, phone: string): Row =>
    HEADERS.map((header) => ({ 会社名: company, 氏名: name, 電話番号: phone, 都道府県: '東京都', スコア: '10' })[header] ?? '')
  return [
    base('', '', '03-5000-0001'),
    base('株式会社まぼろし産業', '小林 浩', ''),
    base('株式会社あさぎり設計', '三浦 彩', '03-5000-12'),
    base('うみねこ水産有限会社', '岡田 直樹', '不明'),
    base('Blue Harbor Trading', 'Alex Morgan', '+1 202 555 0143'),
    base('株式会社ひばり印刷', '伊藤 由紀', '0212-34-567'),
    ['株式会社すだち製菓', 'スダチセイカ', '総務部', '田中 浩', 'タナカ ヒロシ', '03-5000-9001', '東京都'],
    [...base('合同会社ゆずりは企画', '吉田 陽子', '03-5000-9002'), 'はみ出した列']
  ]
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

/** Katakana in half width, as old systems export it. */
function halfWidth(text: string): string {
  return [...text].map((character) => HALF_WIDTH.get(character) ?? character).join('')
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed makes the same file. */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
