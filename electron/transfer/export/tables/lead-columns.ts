import { type Column, dayCell, instantCell } from '../../../../shared/domain/export/cell'
import { outcomeLabel, type Words } from '../../../../shared/domain/export/words'
import { formatNational } from '../../../../shared/lib/phone-number'
import type { ExportRows } from '../../../database/repositories/export-rows'

type Row = ExportRows['leads']

/** Leads under headers that the import knows again, each field that the team's own files brought in a column of its own. */
export function leadColumns(words: Words, customHeaders: readonly string[]): readonly Column<Row>[] {
  return [
    { header: { ja: '会社名', en: 'Company' }, width: 26, cell: ({ company }) => company },
    { header: { ja: '会社名カナ', en: 'Company kana' }, width: 22, cell: ({ companyKana }) => companyKana },
    { header: { ja: '氏名', en: 'Name' }, width: 16, cell: ({ name }) => name },
    { header: { ja: '氏名カナ', en: 'Name kana' }, width: 18, cell: ({ kana }) => kana },
    { header: { ja: '部署', en: 'Department' }, width: 16, cell: ({ department }) => department },
    { header: { ja: '役職', en: 'Title' }, width: 12, cell: ({ title }) => title },
    { header: { ja: '代表電話', en: 'Main phone' }, width: 16, cell: ({ main }) => numbers(main) },
    { header: { ja: '直通電話', en: 'Direct phone' }, width: 16, cell: ({ direct }) => numbers(direct) },
    { header: { ja: '携帯電話', en: 'Mobile phone' }, width: 16, cell: ({ mobile }) => numbers(mobile) },
    { header: { ja: 'メールアドレス', en: 'Email' }, width: 28, cell: ({ email }) => email },
    { header: { ja: '業種', en: 'Industry' }, width: 14, cell: ({ industry }) => industry },
    { header: { ja: '従業員数', en: 'Employees' }, width: 10, cell: ({ employees }) => employees },
    { header: { ja: '都道府県', en: 'Region' }, width: 10, cell: ({ region }) => region },
    { header: { ja: 'Webサイト', en: 'Website' }, width: 26, cell: ({ website }) => website },
    { header: { ja: '流入元', en: 'Source' }, width: 16, cell: ({ source }) => source },
    { header: { ja: 'レベル', en: 'Level' }, width: 7, cell: ({ level }) => level },
    { header: { ja: 'スコア', en: 'Score' }, width: 8, cell: ({ score }) => score },
    { header: { ja: 'メール同意日', en: 'Opt-in date' }, width: 16, cell: ({ optInOn }) => dayCell(optInOn) },
    { header: { ja: 'メール停止日', en: 'Opt-out date' }, width: 16, cell: ({ optOutOn }) => dayCell(optOutOn) },
    { header: { ja: 'リスト', en: 'Lists' }, width: 20, cell: ({ lists }) => lists },
    { header: { ja: '通話数', en: 'Calls' }, width: 8, cell: ({ calls }) => calls },
    { header: { ja: '最終架電日時', en: 'Last called at' }, width: 17, cell: ({ lastCalledAt }) => instantCell(lastCalledAt) },
    { header: { ja: '最終架電結果', en: 'Last outcome' }, width: 18, cell: ({ lastOutcome }) => outcomeLabel(words, lastOutcome) },
    ...customHeaders.map((header): Column<Row> => ({ header: { ja: header, en: header }, width: 20, cell: customCell(header) }))
  ]
}

function numbers(json: string): string {
  return (JSON.parse(json) as string[]).map(formatNational).join(' / ')
}

function customCell(header: string): Column<Row>['cell'] {
  return ({ customJson }) => {
    const fields: Readonly<Record<string, unknown>> = JSON.parse(customJson)
    return Object.hasOwn(fields, header) ? String(fields[header]) : null
  }
}
