import { type Cell, type Column, dayCell, type Language } from '../../../../shared/domain/export/cell'
import { term } from '../../../../shared/domain/export/terms'
import { outcomeLabel, type Words } from '../../../../shared/domain/export/words'
import { formatNational } from '../../../../shared/lib/phone-number'
import type { Instant, LocalDate } from '../../../../shared/lib/time'
import type { PersonFact, PersonFields } from '../../../database/repositories/person-file-repository'

type Named = Readonly<Record<Language, string>>

export interface PersonRow {
  readonly section: string
  readonly at: Instant | null
  readonly on: LocalDate | null
  readonly item: string
  readonly content: string
  readonly by: string
}

const SECTIONS: Readonly<Record<PersonFact['section'] | 'person', Named>> = {
  person: { ja: '本人の情報', en: 'Person' },
  number: { ja: '電話番号', en: 'Number' },
  behaviour: { ja: '行動の記録', en: 'Behaviour' },
  call: { ja: '通話', en: 'Call' },
  recording: { ja: '録音', en: 'Recording' },
  missed: { ja: '不在着信', en: 'Missed call' },
  note: { ja: '通話メモ', en: 'Note' },
  answer: { ja: '回答', en: 'Answer' },
  todo: { ja: 'ToDo', en: 'To-do' },
  mail: { ja: 'メールの予定', en: 'Planned mail' },
  handoff: { ja: '営業への引き継ぎ', en: 'Handoff' },
  dnc: { ja: '架電禁止', en: 'Do not call' },
  log: { ja: '操作の記録', en: 'Log' }
}

const FIELDS: Readonly<Record<string, Named>> = {
  company: { ja: '会社名', en: 'Company' },
  name: { ja: '氏名', en: 'Name' },
  kana: { ja: '氏名カナ', en: 'Name kana' },
  department: { ja: '部署', en: 'Department' },
  title: { ja: '役職', en: 'Title' },
  email: { ja: 'メールアドレス', en: 'Email' },
  source: { ja: '流入元', en: 'Source' },
  level: { ja: 'レベル', en: 'Level' },
  score: { ja: 'スコア', en: 'Score' },
  relationship: { ja: '関係の型', en: 'Relationship' },
  optInOn: { ja: 'メール配信同意日', en: 'Opt-in date' },
  optOutOn: { ja: 'メール配信停止日', en: 'Opt-out date' }
}

const NOTE_PARTS: Readonly<Record<string, Named>> = {
  facts: { ja: '事実', en: 'Facts' },
  interpretation: { ja: '解釈', en: 'Interpretation' },
  action: { ja: '行動', en: 'Action' }
}

export const personColumns: readonly Column<PersonRow>[] = [
  { header: { ja: '区分', en: 'Section' }, width: 18, cell: ({ section }) => section },
  { header: { ja: '日時', en: 'When' }, width: 17, cell: whenCell },
  { header: { ja: '項目', en: 'Item' }, width: 20, cell: ({ item }) => item },
  { header: { ja: '内容', en: 'Content' }, width: 60, cell: ({ content }) => content },
  { header: { ja: '記録した人', en: 'By' }, width: 14, cell: ({ by }) => by }
]

/** What is kept of a person as one table to be read from top to bottom: first who it is, then all that was recorded. */
export function personRows(fields: PersonFields, facts: readonly PersonFact[], words: Words): readonly PersonRow[] {
  const { language } = words
  const own = (item: string, content: string): PersonRow => {
    return { section: SECTIONS.person[language], at: null, on: null, item, content, by: '' }
  }
  const known = Object.entries(FIELDS).map(([field, name]) => own(name[language], String(fields[field] ?? '')))
  const custom: Readonly<Record<string, unknown>> = JSON.parse(String(fields.customJson ?? '{}'))
  const others = Object.entries(custom).map(([label, value]) => own(label, String(value)))
  const recorded = facts.map((fact) => ({ ...fact, ...named(fact, words), section: SECTIONS[fact.section][language] }))
  return [...known, ...others].filter(({ content }) => content !== '').concat(recorded)
}

function named({ section, item, content }: PersonFact, words: Words): { readonly item: string; readonly content: string } {
  const { language } = words
  switch (section) {
    case 'number':
      return { item: term('phone', item, language), content: content.replace(/^\+\d+/, formatNational) }
    case 'call':
      return { item: outcomeLabel(words, item), content: content.replace(/^\+\d+/, formatNational) }
    case 'missed':
      return { item, content: content.replace(/^\+\d+/, formatNational) }
    case 'note':
      return { item: NOTE_PARTS[item]?.[language] ?? item, content }
    case 'answer':
      return { item: words.fields.get(item) ?? item, content }
    case 'behaviour':
    case 'recording':
    case 'log':
      return { item, content }
    default:
      return { item: term(section, item, language), content }
  }
}

function whenCell({ at, on }: PersonRow): Cell {
  return at === null ? dayCell(on) : { kind: 'instant', at }
}
