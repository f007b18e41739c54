import { type Column, dayCell, instantCell } from '../../../../shared/domain/export/cell'
import { term } from '../../../../shared/domain/export/terms'
import type { Words } from '../../../../shared/domain/export/words'
import { localDate, localTime } from '../../../../shared/lib/time'
import type { ExportRows } from '../../../database/repositories/export-rows'
import { whoColumns } from './who-columns'

type Row = ExportRows['todos']

/** What is to be done. Day and time stand apart: most to-dos have only a day. */
export function todoColumns(words: Words): readonly Column<Row>[] {
  const { language } = words
  return [
    { header: { ja: '期日', en: 'Due on' }, width: 12, cell: ({ dueOn, dueAt }) => dayCell(dueAt === null ? dueOn : localDate(dueAt)) },
    { header: { ja: '時刻', en: 'Time' }, width: 7, cell: ({ dueAt }) => (dueAt === null ? null : localTime(dueAt)) },
    { header: { ja: '種類', en: 'Kind' }, width: 18, cell: ({ kind }) => term('todo', kind, language) },
    { header: { ja: '内容', en: 'Detail' }, width: 36, cell: ({ detail }) => detail },
    { header: { ja: '担当者', en: 'Owner' }, width: 14, cell: ({ owner }) => owner },
    ...whoColumns<Row>(words),
    { header: { ja: '作成日時', en: 'Made at' }, width: 17, cell: ({ createdAt }) => instantCell(createdAt) },
    { header: { ja: '完了日時', en: 'Done at' }, width: 17, cell: ({ closedAt }) => instantCell(closedAt) }
  ]
}
