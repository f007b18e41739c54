import { useState } from 'react'
import type { ExportReport } from '../../../shared/contract/export'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton, SectionTitle } from '../../ui'
import classes from './person.module.css'

interface HandOutProps {
  readonly leadId: string
  readonly onProblem: (problem: ErrorValue | null) => void
}

/** Writes what is kept of the person into a file. */
export function HandOut({ leadId, onProblem }: HandOutProps) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<ExportReport | null>(null)
  const write = async (format: 'xlsx' | 'csv_utf8') => {
    setBusy(true)
    const answer = await callMain('export.person', { leadId, format })
    setBusy(false)
    onProblem(answer.ok ? null : answer.error)
    if (answer.ok) setReport(answer.value)
  }
  return (
    <section>
      <SectionTitle>{t('person.handOut')}</SectionTitle>
      <p className={classes.text}>{t('person.handOutText')}</p>
      <div className={classes.actions}>
        <ActionButton label={t('person.xlsx')} disabled={busy} onPress={() => void write('xlsx')} />
        <ActionButton label={t('person.csv')} disabled={busy} onPress={() => void write('csv_utf8')} />
        {report !== null && <ActionButton tone="quiet" label={t('person.show')} onPress={() => void callMain('export.show', undefined)} />}
      </div>
      <p role="status" className={classes.hint}>
        {busy && t('person.writing')}
        {!busy && report !== null && t('person.written', { fileName: report.fileName, rows: formatCount(report.rows) })}
      </p>
    </section>
  )
}
