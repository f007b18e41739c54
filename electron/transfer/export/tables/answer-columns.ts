import { type Column, instantCell } from '../../../../shared/domain/export/cell'
import { term } from '../../../../shared/domain/export/terms'
import type { Words } from '../../../../shared/domain/export/words'
import type { ExportRows } from '../../../database/repositories/export-rows'
import { whoColumns } from './who-columns'

type Row = ExportRows['answers']

/** What was heard, those answers too that another has replaced since: history is evidence. */
export function answerColumns(words: Words): readonly Column<Row>[] {
  const { language, fields } = words
  return [
    { header: { ja: '回答日時', en: 'Answered at' }, width: 17, cell: ({ answeredAt }) => instantCell(answeredAt) },
    ...whoColumns<Row>(words),
    { header: { ja: '項目', en: 'Item' }, width: 18, cell: ({ field }) => fields.get(field) ?? field },
    { header: { ja: '回答', en: 'Answer' }, width: 30, cell: ({ value }) => value },
    { header: { ja: '確度', en: 'Confidence' }, width: 9, cell: ({ confidence }) => term('confidence', confidence, language) },
    { header: { ja: 'お客様の言葉', en: "Customer's words" }, width: 40, cell: ({ words: said }) => said },
    { header: { ja: '現在の回答', en: 'In force' }, width: 11, cell: ({ current }) => current },
    { header: { ja: '担当者', en: 'Rep' }, width: 14, cell: ({ rep }) => rep }
  ]
}
