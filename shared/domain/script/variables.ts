import type { FieldKey } from '../hearing/answer'

/**
 * Every variable a spoken line may use, with the name a person sees where its value is missing. `answers.<field>` comes on top
 * (see {@link isKnownVariable}). Values are texts, ready to be spoken; dates are `YYYY-MM-DD` for the filter `jdate`, except
 * `proposal.*`, which carry a day and a time (「11月25日（水）14時」).
 */
export const VARIABLE_LABELS = {
  'lead.name': '担当者名',
  'lead.kana': '担当者名カナ',
  'lead.department': '部署',
  'lead.title': '役職',
  'lead.email': 'メールアドレス',
  'lead.source': '流入元',
  'company.name': '会社名',
  'company.kana': '会社名カナ',
  'company.industry': '業種',
  'company.employees': '従業員数',
  'company.region': '地域',
  'company.website': 'ウェブサイト',
  'rep.name': '自分の名前',
  'rep.company': '自社名',
  'rep.phone': '自社の電話番号',
  'rep.email': '自分のメールアドレス',
  'list.name': 'リスト名',
  'list.source': 'リストの入手元',
  'behaviour.latest.title': '最近の行動',
  'behaviour.latest.date': '最近の行動の日付',
  'behaviour.latest.kind': '最近の行動の種類',
  'product.name': '製品名',
  'product.summary': '製品の一言説明',
  'proposal.first': '候補日時1',
  'proposal.second': '候補日時2',
  'now.date': '今日の日付',
  'now.time': '現在時刻'
} as const satisfies Record<string, string>

export type VariableName = keyof typeof VARIABLE_LABELS | `answers.${string}`

/** What main fills in before a line is shown. Anything left out shows as a named gap. */
export type LineVariables = Readonly<Partial<Record<VariableName, string | null>>>

const ANSWER_PREFIX = 'answers.'

/** Whether a variable is in the table or is the answer of one of `fields`. */
export function isKnownVariable(name: string, fields: ReadonlySet<FieldKey>): boolean {
  if (Object.hasOwn(VARIABLE_LABELS, name)) return true
  return name.startsWith(ANSWER_PREFIX) && fields.has(name.slice(ANSWER_PREFIX.length))
}

/** The name a person sees in place of a missing value; `fieldLabels` names the answers. */
export function variableLabel(name: string, fieldLabels: Readonly<Record<FieldKey, string>>): string {
  if (isTableVariable(name)) return VARIABLE_LABELS[name]
  const field = name.startsWith(ANSWER_PREFIX) ? name.slice(ANSWER_PREFIX.length) : name
  return (Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : undefined) ?? name
}

function isTableVariable(name: string): name is keyof typeof VARIABLE_LABELS {
  return Object.hasOwn(VARIABLE_LABELS, name)
}
