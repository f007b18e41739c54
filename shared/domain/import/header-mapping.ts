import { type ColumnMapping, type ColumnTarget, type FieldTarget, REPEATABLE_TARGETS } from './field-target'

/** What is longer is a text that lost its way, and known by its beginning. */
const LONGEST_HEADER = 200

/** Header names by which a column is known, after `plainHeader`. Exact names; the patterns below catch the rest. */
const ALIASES: Readonly<Record<FieldTarget, readonly string[]>> = {
  company: [
    '会社名',
    '会社',
    '企業名',
    '企業',
    '法人名',
    '貴社名',
    '御社名',
    '勤務先',
    '勤務先名',
    '団体名',
    '組織名',
    '社名',
    '取引先名',
    'company',
    'companyname',
    'account',
    'accountname',
    'organization',
    'organisation'
  ],
  company_kana: [
    '会社名カナ',
    '会社名フリガナ',
    '会社名ふりがな',
    '会社カナ',
    '企業名カナ',
    '社名カナ',
    '法人名カナ',
    'companykana',
    'companynamekana'
  ],
  name: [
    '氏名',
    '名前',
    'お名前',
    '担当者',
    '担当者名',
    'ご担当者名',
    'ご担当者',
    '御担当者名',
    '参加者名',
    '来場者名',
    'フルネーム',
    '漢字氏名',
    'name',
    'fullname',
    'contact',
    'contactname',
    'person'
  ],
  family_name: ['姓', '苗字', '名字', '担当者姓', 'lastname', 'familyname', 'surname'],
  given_name: ['名', '担当者名(名)', 'firstname', 'givenname'],
  name_kana: [
    'フリガナ',
    'ふりがな',
    'カナ',
    'かな',
    '氏名カナ',
    '氏名フリガナ',
    '氏名ふりがな',
    '担当者カナ',
    '担当者フリガナ',
    'カナ氏名',
    'お名前カナ',
    'namekana',
    'kana'
  ],
  family_kana: ['セイ', 'せい', '姓カナ', '姓フリガナ', 'lastnamekana', 'familynamekana'],
  given_kana: ['メイ', 'めい', '名カナ', '名フリガナ', 'firstnamekana', 'givennamekana'],
  department: ['部署', '部署名', '所属', '所属部署', '部門', '部課名', 'department', 'division', 'section'],
  title: ['役職', '役職名', '肩書', '肩書き', '職位', 'title', 'jobtitle', 'position', 'role'],
  phone_main: [
    '電話番号',
    '電話',
    '代表電話',
    '代表番号',
    '代表電話番号',
    '会社電話',
    '会社電話番号',
    '勤務先電話',
    '勤務先電話番号',
    '連絡先',
    '連絡先電話番号',
    'tel',
    'phone',
    'phonenumber',
    'telephone',
    'mainphone',
    'companyphone',
    'workphone',
    'businessphone'
  ],
  phone_direct: [
    '直通',
    '直通電話',
    '直通番号',
    '直通電話番号',
    '部署電話番号',
    'ダイヤルイン',
    'direct',
    'directphone',
    'directline',
    'directdial'
  ],
  phone_mobile: ['携帯', '携帯電話', '携帯番号', '携帯電話番号', '携帯tel', 'mobile', 'mobilephone', 'mobilenumber', 'cellphone', 'cell'],
  email: ['メールアドレス', 'メール', 'eメール', 'eメールアドレス', '電子メール', 'email', 'e-mail', 'mail', 'emailaddress', 'mailaddress'],
  industry: ['業種', '業界', '業種名', '業態', 'industry', 'sector'],
  employees: [
    '従業員数',
    '社員数',
    '従業員',
    '従業員規模',
    '企業規模',
    '会社規模',
    'employees',
    'employeecount',
    'numberofemployees',
    'headcount',
    'companysize'
  ],
  region: ['都道府県', '地域', '所在地', '住所', '会社住所', 'エリア', 'region', 'prefecture', 'address', 'state', 'location', 'area'],
  website: [
    'url',
    'hp',
    'ホームページ',
    'webサイト',
    'ウェブサイト',
    '会社url',
    '企業url',
    'サイトurl',
    'website',
    'web',
    'homepage',
    'companyurl'
  ],
  source: [
    'ソース',
    'リードソース',
    '流入元',
    '流入経路',
    '獲得経路',
    '獲得元',
    '情報源',
    '媒体',
    '経路',
    'source',
    'leadsource',
    'channel'
  ],
  score: ['スコア', '点数', 'リードスコア', 'maスコア', 'score', 'leadscore'],
  level: ['レベル', 'リードレベル', '確度', '温度感', 'level', 'leadlevel'],
  behaviour: [
    '行動',
    '行動履歴',
    '直近の行動',
    '最新行動',
    'アクション',
    'アクティビティ',
    'activity',
    'behaviour',
    'behavior',
    'lastactivity',
    'action'
  ],
  behaviour_at: [
    '行動日',
    '行動日時',
    '最終行動日',
    '直近行動日',
    '最新行動日',
    '最終アクセス日',
    'activitydate',
    'lastactivitydate',
    'behaviourdate',
    'behaviordate',
    'lastactivityat'
  ],
  opt_in_on: [
    'メール同意日',
    '同意日',
    'オプトイン日',
    'オプトイン',
    'メール許諾日',
    'メール配信同意日',
    'optin',
    'optindate',
    'consentdate'
  ],
  opt_out_on: [
    '配信停止日',
    'オプトアウト日',
    'オプトアウト',
    'メール配信停止',
    '配信停止',
    'メール停止日',
    'optout',
    'optoutdate',
    'unsubscribed',
    'unsubscribedate'
  ],
  memo: ['メモ', '備考', 'コメント', '特記事項', 'memo', 'note', 'notes', 'remarks', 'comment', 'comments']
}

const TARGET_BY_NAME: ReadonlyMap<string, FieldTarget> = new Map(
  (Object.entries(ALIASES) as [FieldTarget, readonly string[]][]).flatMap(([target, names]) =>
    names.map((name): [string, FieldTarget] => [plainHeader(name), target])
  )
)

/** Nobody is called on a fax number. */
const FAX = /fax|ファックス|ファクス/

/** Looser signs, tried in this order only when no name matches exactly. */
const PATTERNS: readonly (readonly [RegExp, FieldTarget])[] = [
  [/携帯|mobile|cell/, 'phone_mobile'],
  [/直通|direct/, 'phone_direct'],
  [/電話|tel(?!l)|phone/, 'phone_main'],
  [/(?:会社|企業|法人|社)名?.*(?:カナ|かな|フリガナ|ふりがな)/, 'company_kana'],
  [/メールアドレス|e-?mail/, 'email'],
  [/従業員|社員数/, 'employees']
]

/** Proposes a target per column by its header, Japanese or English. What is not recognised stays as a custom field. */
export function suggestMapping(headers: readonly string[]): ColumnMapping {
  const taken = new Set<ColumnTarget>()
  return headers.map((header) => {
    const target = targetOf(header)
    if (taken.has(target) && !REPEATABLE_TARGETS.has(target)) return 'custom'
    taken.add(target)
    return target
  })
}

/** The names under which custom columns are kept: their headers, made different from each other, never empty. */
export function customNames(headers: readonly string[]): readonly string[] {
  const own = headers.map((header, index) => header.slice(0, LONGEST_HEADER).replace(/\s+/g, ' ').trim() || `列${index + 1}`)
  const written = new Set(own)
  const taken = new Set<string>()
  return own.map((name) => {
    let distinct = name
    // a number that another header carries already is not given a second time
    for (let count = 2; taken.has(distinct) || (distinct !== name && written.has(distinct)); count += 1) distinct = `${name} (${count})`
    taken.add(distinct)
    return distinct
  })
}

function targetOf(header: string): ColumnTarget {
  const plain = plainHeader(header)
  if (plain === '') return 'custom'
  const exact = TARGET_BY_NAME.get(plain)
  if (exact !== undefined) return exact
  if (FAX.test(plain)) return 'custom'
  return PATTERNS.find(([sign]) => sign.test(plain))?.[1] ?? 'custom'
}

/** Width, case, spaces, marks such as ※必須 or (任意), underscores and trailing digits of repeated columns are gone. */
function plainHeader(header: string): string {
  return header
    .slice(0, LONGEST_HEADER)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[※*]\s*(?:必須|任意)?|[[(【](?:必須|任意|半角|全角)[\])】]|[\s_]/g, '')
    .replace(/(?<=[^\d])\d$/, '')
}
