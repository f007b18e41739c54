import type { HistoryItem, LeadView } from '../../../shared/contract/desk-snapshot'
import { entryOf, shownKey } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { KeyHint, SectionTitle, Tag } from '../../ui'
import { openCorrection } from '../outcome'
import { TimelineLink } from '../timeline'
import classes from './dated-list.module.css'

const correctKey = shownKey(entryOf('outcome.correct'))

/** What the lead did by itself, and what came of the calls so far. */
export function LeadHistory({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  return (
    <>
      <SectionTitle>{t('lead.behaviours')}</SectionTitle>
      {lead.behaviours.length === 0 && <p className={classes.none}>{t('lead.behavioursNone')}</p>}
      <ul className={classes.list}>
        {lead.behaviours.map(({ title, at }) => (
          <li key={`${at} ${title}`} className={classes.item}>
            <span className={classes.when}>{formatPast(at, now)}</span>
            <span>{title}</span>
          </li>
        ))}
      </ul>
      <SectionTitle aside={<TimelineLink />}>{t('lead.history')}</SectionTitle>
      {lead.history.length === 0 && <p className={classes.none}>{t('lead.historyNone')}</p>}
      <ul className={classes.list}>
        {lead.history.map((item, index) => (
          <li key={item.callId} className={classes.item} data-call>
            <span className={classes.when}>{formatPast(item.at, now)}</span>
            <span>
              {outcomeLabel(item.outcome)} {item.line === 'practice' && <Tag>{t('lead.historyPractice')}</Tag>}
              {item.earlierOutcomes.map(({ outcome, correctedAt, correctedBy }) => (
                <span key={correctedAt} className={classes.detail}>
                  {t('lead.historyCorrected', { outcome: outcomeLabel(outcome), at: formatPast(correctedAt, now), rep: correctedBy })}
                </span>
              ))}
              {item.gaps.length > 0 && (
                <span className={classes.detail}>
                  {t('lead.historyGaps', { fields: item.gaps.join(t('outcome.join')) })}
                  {item.input.gapReason !== undefined && t('lead.historyGapReason', { reason: item.input.gapReason })}
                </span>
              )}
              {[item.facts, item.action].filter(Boolean).map((text) => (
                <span key={text} className={classes.detail}>
                  {text}
                </span>
              ))}
            </span>
            <button
              type="button"
              className={classes.correct}
              aria-label={t('lead.historyCorrectNamed', { outcome: outcomeLabel(item.outcome), at: formatPast(item.at, now) })}
              aria-keyshortcuts={index === 0 ? correctKey : undefined}
              disabled={callOpen}
              onClick={() => openCorrection(item, language)}
            >
              {t('lead.historyCorrect')} {index === 0 && correctKey !== undefined && <KeyHint keys={correctKey} compact />}
            </button>
          </li>
        ))}
      </ul>
    </>
  )

  function outcomeLabel(outcome: HistoryItem['outcome']): string {
    return outcomes?.find(({ code }) => code === outcome)?.label[language] ?? outcome
  }
}
