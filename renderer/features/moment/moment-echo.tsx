import { betterMoment } from '../../../shared/domain/moment/better-moment'
import type { Moment } from '../../../shared/domain/moment/moment'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { useLanguage, useText } from '../../i18n'
import { formatMoment } from '../../lib/format'
import { ActionButton } from '../../ui'
import type { MomentDraft } from './moment-draft'
import classes from './moment-field.module.css'

interface MomentEchoProps {
  readonly id: string
  readonly draft: MomentDraft
  readonly context: MomentContext
  /** While kanji are being chosen, half-typed words are no mistake. */
  readonly quiet: boolean
  readonly onTake: (better: Moment) => void
}

/** Says back in full what was understood and what speaks against it, and offers the nearest moment that nothing speaks against. */
export function MomentEcho({ id, draft: { text, reading }, context, quiet, onTake }: MomentEchoProps) {
  const t = useText()
  const language = useLanguage()
  const better = reading?.kind === 'understood' && reading.warnings.length > 0 ? betterMoment(reading.moment, context) : undefined
  return (
    <>
      <span id={id} className={classes.echo} aria-live="polite" data-unreadable={(!quiet && reading?.kind === 'unreadable') || undefined}>
        {words()}
      </span>
      {better !== undefined && (
        <ActionButton
          tone="quiet"
          label={t('moment.better', { at: formatMoment(better, language, context.now) })}
          onPress={() => onTake(better)}
        />
      )}
    </>
  )

  function words() {
    if (reading === null || (quiet && reading.kind === 'unreadable')) return null
    if (reading.kind === 'unreadable') {
      if (reading.reason === 'ambiguous') return t('moment.ambiguous', { number: text.normalize('NFKC').trim() })
      return t(context.use === 'day' ? 'moment.unknownDay' : 'moment.unknown')
    }
    const { moment, warnings } = reading
    return (
      <>
        <span className={classes.arrow} aria-hidden>
          →
        </span>
        <span className={classes.understood}>{formatMoment(moment, language, context.now)}</span>
        {warnings.map((warning) => (
          <span key={warning} className={classes.warning}>
            {t(`moment.warning.${warning}`)}
          </span>
        ))}
        {context.use === 'meeting' && moment.kind === 'day' && <span className={classes.warning}>{t('moment.timeMissing')}</span>}
      </>
    )
  }
}
