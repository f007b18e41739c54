import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { localDate } from '../../../shared/lib/time'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatDate } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { FieldRow, FieldRows, SectionTitle } from '../../ui'
import { StageLine } from '../hearing'
import classes from './lead-attributes.module.css'

/** What is stored of the lead, in the order in which a caller asks for it. */
export function LeadAttributes({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const { company } = lead
  const hasStage = useDesk(({ snapshot }) => (snapshot?.stage?.of ?? 0) > 0)
  return (
    <>
      <SectionTitle>{t('lead.attributes')}</SectionTitle>
      <FieldRows>
        <FieldRow label={t('lead.level')}>
          <span className={classes.level}>{lead.level}</span>
          <span className={classes.quiet}>{t('lead.score', { score: lead.score })}</span>
        </FieldRow>
        {hasStage && (
          <FieldRow label={t('hearing.stage.title')}>
            <StageLine />
          </FieldRow>
        )}
        {lead.source !== '' && <FieldRow label={t('lead.source')}>{lead.source}</FieldRow>}
        <FieldRow label={t('lead.email')}>{lead.email === '' ? t('lead.emailUnknown') : lead.email}</FieldRow>
        <FieldRow label={t('lead.consent')}>{consentText()}</FieldRow>
        {company.website !== '' && <FieldRow label={t('lead.website')}>{company.website}</FieldRow>}
        {company.restUntil !== null && company.restUntil > now && (
          <FieldRow label={t('lead.rest')}>
            <span className={classes.look}>{t('lead.restUntil', { date: formatDate(localDate(company.restUntil), language, now) })}</span>
          </FieldRow>
        )}
      </FieldRows>
      {lead.custom.length > 0 && (
        <>
          <SectionTitle>{t('lead.custom')}</SectionTitle>
          <FieldRows>
            {lead.custom.map(({ label, value }) => (
              <FieldRow key={label} label={label}>
                {value}
              </FieldRow>
            ))}
          </FieldRows>
        </>
      )}
    </>
  )

  function consentText(): string {
    if (lead.optOutOn !== null) return t('lead.consentStopped', { date: formatDate(lead.optOutOn, language, now) })
    if (lead.optInOn !== null) return t('lead.consentYes', { date: formatDate(lead.optInOn, language, now) })
    return t('lead.consentNone')
  }
}
