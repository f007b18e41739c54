import { NativeSelect } from '@mantine/core'
import { ImportDelimiter, ImportEncoding, type ImportPreview } from '../../../shared/contract/import'
import { type Translate, useText } from '../../i18n'
import { formatBytes, formatCount } from '../../lib/format'
import classes from './import-wizard.module.css'
import { PreviewTable } from './preview-table'
import type { Import } from './use-import'

const DELIMITER_NAMES = { ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const

/** Shows what was read, so that wrong characters and shifted columns are seen before anything is imported. */
export function StepReading({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { preview, options, problem, busy } = wizard.state
  if (preview === null) return null
  return (
    <div className={classes.reading}>
      <div className={classes.fields}>
        {preview.workbook === null ? (
          <TextFormat wizard={wizard} preview={preview} />
        ) : (
          <NativeSelect
            label={t('import.reading.sheet')}
            value={options.sheet ?? preview.workbook.sheet}
            onChange={(event) => void wizard.read({ ...options, sheet: event.currentTarget.value })}
            data={preview.workbook.sheets}
          />
        )}
        <div className={classes.facts}>
          <b>{preview.fileName}</b>
          <span>{formatBytes(preview.sizeBytes)}</span>
          <span>{t('import.reading.rowsAbout', { rows: formatCount(preview.rowEstimate) })}</span>
        </div>
      </div>
      {preview.quarantine !== null && (
        <p className={classes.told}>
          {preview.quarantine.fileName === null
            ? t('import.reading.quarantine')
            : t('import.reading.quarantineOf', { file: preview.quarantine.fileName })}
        </p>
      )}
      {problem === null && (
        <PreviewTable caption={t('import.reading.table', { count: preview.rows.length })} preview={preview} busy={busy} />
      )}
    </div>
  )
}

/** How a text file is read, as detected or switched by hand. */
function TextFormat({ wizard, preview }: { readonly wizard: Import; readonly preview: ImportPreview }) {
  const t = useText()
  const { options } = wizard.state
  return (
    <>
      <NativeSelect
        label={t('import.reading.encoding')}
        value={options.encoding ?? preview.encoding}
        onChange={(event) => void wizard.read({ ...options, encoding: ImportEncoding.parse(event.currentTarget.value) })}
        data={ImportEncoding.options.map((encoding) => ({
          value: encoding,
          label: encodingName(encoding, preview.detectedEncoding, t)
        }))}
      />
      <NativeSelect
        label={t('import.reading.delimiter')}
        value={options.delimiter ?? preview.delimiter}
        onChange={(event) => void wizard.read({ ...options, delimiter: ImportDelimiter.parse(event.currentTarget.value) })}
        data={ImportDelimiter.options.map((delimiter) => ({
          value: delimiter,
          label: t(`import.reading.delimiters.${DELIMITER_NAMES[delimiter]}`)
        }))}
      />
    </>
  )
}

function encodingName(encoding: ImportEncoding, detected: ImportEncoding, t: Translate): string {
  const name = t(`import.reading.encodings.${encoding}`)
  return encoding === detected ? `${name}${t('import.reading.detected')}` : name
}
