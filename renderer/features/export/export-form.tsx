import { EXPORT_SUBJECTS, ExportFormat } from '../../../shared/contract/export'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton, ChoiceChips, SectionTitle } from '../../ui'
import classes from './export.module.css'
import { ExportFilters } from './export-filters'
import type { Export } from './use-export'

/** What, which of it, and as what; below it how many rows that is. */
export function ExportForm({ exporting }: { readonly exporting: Export }) {
  const t = useText()
  const { filter, format, rows, change, choose, run } = exporting
  return (
    <>
      <section>
        <SectionTitle>{t('export.what')}</SectionTitle>
        <ChoiceChips
          label={t('export.what')}
          choices={EXPORT_SUBJECTS.map((subject) => ({ value: subject, label: t(`export.subject.${subject}`) }))}
          value={filter.subject}
          onChoose={(subject) => change({ subject })}
        />
        <p className={classes.hint}>{t(`export.about.${filter.subject}`)}</p>
      </section>
      <ExportFilters exporting={exporting} />
      <section>
        <SectionTitle>{t('export.format')}</SectionTitle>
        <ChoiceChips
          label={t('export.format')}
          choices={(['xlsx', 'csv_utf8', 'csv_cp932'] as const).map((value) => ({ value, label: t(`export.formats.${value}`) }))}
          value={format}
          onChoose={(value) => choose(ExportFormat.parse(value))}
        />
        <p className={classes.hint}>{t(`export.formatHints.${format}`)}</p>
        {format !== 'xlsx' && <p className={classes.hint}>{t('export.safe')}</p>}
      </section>
      <div className={classes.foot}>
        <p className={classes.rows} role="status">
          {rows === null ? t('export.counting') : rows === 0 ? t('export.none') : t('export.rows', { rows: formatCount(rows) })}
        </p>
        <ActionButton tone="primary" action="export.run" disabled={rows === null || rows === 0} onPress={() => void run()} />
        <p className={classes.confidential}>{t('export.confidential')}</p>
      </div>
    </>
  )
}
