import { type Column, instantCell } from '../../../../shared/domain/export/cell'
import { term } from '../../../../shared/domain/export/terms'
import { outcomeLabel, type Words } from '../../../../shared/domain/export/words'
import type { OutcomeFlags } from '../../../../shared/domain/outcome/outcome-definition'
import { formatNational } from '../../../../shared/lib/phone-number'
import type { ExportRows } from '../../../database/repositories/export-rows'
import { whoColumns } from './who-columns'

type Row = ExportRows['calls']

const FLAGS: readonly { readonly flag: keyof OutcomeFlags; readonly header: Column<Row>['header'] }[] = [
  { flag: 'dial', header: { ja: '架電', en: 'Dial' } },
  { flag: 'connect', header: { ja: '接続', en: 'Connected' } },
  { flag: 'person', header: { ja: '本人', en: 'Person' } },
  { flag: 'conversation', header: { ja: '会話', en: 'Conversation' } },
  { flag: 'appointment', header: { ja: 'アポ', en: 'Appointment' } }
]

/** The call log. A call that came in was no dial of ours. What each call counts for stands beside its outcome, so that any figure can be made again from the file. */
export function callColumns(words: Words): readonly Column<Row>[] {
  const { language } = words
  const counts = (row: Row, flag: keyof OutcomeFlags): number =>
    Number((words.outcomes.find(({ code }) => code === row.outcome)?.flags[flag] ?? false) && !(flag === 'dial' && row.direction === 'in'))
  return [
    { header: { ja: '架電日時', en: 'Called at' }, width: 17, cell: ({ startedAt }) => instantCell(startedAt) },
    { header: { ja: 'リスト', en: 'List' }, width: 20, cell: ({ list }) => list },
    ...whoColumns<Row>(words),
    { header: { ja: '発着', en: 'Direction' }, width: 6, cell: ({ direction }) => term('direction', direction, language) },
    { header: { ja: '電話番号', en: 'Number' }, width: 16, cell: ({ number }) => formatNational(number) },
    { header: { ja: '回線', en: 'Line' }, width: 12, cell: ({ line }) => term('line', line, language) },
    { header: { ja: '担当者', en: 'Rep' }, width: 14, cell: ({ rep }) => rep },
    { header: { ja: '架電結果', en: 'Outcome' }, width: 18, cell: ({ outcome }) => outcomeLabel(words, outcome) },
    ...FLAGS.map(({ flag, header }): Column<Row> => ({ header, width: 6, cell: (row) => counts(row, flag) })),
    {
      header: { ja: '通話秒数', en: 'Talked (s)' },
      width: 10,
      cell: ({ connectedAt, endedAt }) => (connectedAt === null || endedAt === null ? null : Math.floor((endedAt - connectedAt) / 1000))
    },
    { header: { ja: '理由', en: 'Reason' }, width: 24, cell: ({ reason }) => reason },
    { header: { ja: 'レベル', en: 'Level' }, width: 7, cell: ({ level }) => level },
    { header: { ja: '事実', en: 'Facts' }, width: 40, cell: ({ facts }) => facts },
    { header: { ja: '解釈', en: 'Interpretation' }, width: 30, cell: ({ interpretation }) => interpretation },
    { header: { ja: '行動', en: 'Action' }, width: 30, cell: ({ action }) => action }
  ]
}
