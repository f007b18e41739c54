import type { HistoryItem, LeadView } from '../../../shared/contract/desk-snapshot'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { SectionTitle, Tag } from '../../ui'
import { TimelineLink } from '../timeline'
import classes from './dated-list.module.css'

/** What the lead did by itself, and what came of the calls so far. */
export function LeadHistory({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
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
        {lead.history.map((item) => (
          <li key={item.callId} className={classes.item}>
            <span className={classes.when}>{formatPast(item.at, now)}</span>
            <span>
              {outcomeLabel(item)} {item.line === 'practice' && <Tag>{t('lead.historyPractice')}</Tag>}
              {[item.facts, item.action].filter(Boolean).map((text) => (
                <span key={text} className={classes.detail}>
                  {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )

  function outcomeLabel({ outcome }: HistoryItem): string {
    return outcomes?.find(({ code }) => code === outcome)?.label[language] ?? outcome
  }
}
