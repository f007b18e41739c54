import type { CorrectionPreview as Preview } from '../../../shared/contract/correction'
import { useLanguage, useText } from '../../i18n'
import { useNow } from '../../lib/use-now'
import classes from './correction-form.module.css'
import { takenBackText } from './taken-back-text'
import { VerdictText } from './verdict-text'

/** What correcting will do: the new consequences, what of the old ones goes, or that only the record changes. */
export function CorrectionPreview({ preview }: { readonly preview: Preview | undefined }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const state =
    preview === undefined
      ? 'none'
      : !preview.verdict.ok
        ? 'missing'
        : preview.leadOnly
          ? 'leadOnly'
          : preview.reach === 'record'
            ? 'record'
            : 'ready'
  return (
    <div className={classes.preview} data-state={state} role="status">
      {preview !== undefined && !(preview.verdict.ok && preview.reach === 'record') && (
        <p>
          <VerdictText verdict={preview.verdict} level={preview.level} prefix={t('outcome.correction.onSave')} />
        </p>
      )}
      {preview?.reach === 'record' && <p className={classes.record}>{t('outcome.correction.recordOnly')}</p>}
      {preview?.reach === 'record' && preview.verdict.ok && preview.verdict.plan.dnc !== null && (
        <p data-tone="end">{t('outcome.plan.dnc', { scope: t(`outcome.dncTarget.${preview.verdict.plan.dnc.scope}`) })}</p>
      )}
      {preview !== undefined && preview.takenBack.length > 0 && (
        <p>
          {t('outcome.correction.takenBack')}
          {preview.takenBack.map((one) => takenBackText(one, { t, language, now })).join(' · ')}
        </p>
      )}
      {preview?.leadOnly && <p data-tone="end">{t('outcome.correction.leadOnly')}</p>}
    </div>
  )
}
