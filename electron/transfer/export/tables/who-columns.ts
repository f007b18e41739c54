import type { Column } from '../../../../shared/domain/export/cell'
import { ERASED, type Words } from '../../../../shared/domain/export/words'

interface Who {
  readonly company: string
  readonly department: string
  readonly title: string
  readonly name: string
  readonly erased: 0 | 1
}

/** Whom a row is about. */
export function whoColumns<Row extends Who>({ language }: Words): readonly Column<Row>[] {
  return [
    { header: { ja: '会社名', en: 'Company' }, width: 26, cell: ({ company }) => company },
    { header: { ja: '部署', en: 'Department' }, width: 16, cell: ({ department }) => department },
    { header: { ja: '役職', en: 'Title' }, width: 12, cell: ({ title }) => title },
    { header: { ja: '氏名', en: 'Name' }, width: 16, cell: ({ name, erased }) => (erased ? ERASED[language] : name) }
  ]
}
