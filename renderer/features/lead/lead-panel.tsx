import { useEffect, useRef } from 'react'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { useWhyText } from '../../lib/use-why-text'
import { EmptyState, Panel, SectionTitle, Tag } from '../../ui'
import { DoNotCall } from './do-not-call'
import { LeadAttributes } from './lead-attributes'
import { LeadHistory } from './lead-history'
import classes from './lead-panel.module.css'
import { NumberChoice } from './number-choice'
import { Todos } from './todos'

/** Who is called and why now, with everything that was known before the call. */
export function LeadPanel() {
  const t = useText()
  const whyText = useWhyText()
  const lead = useDesk(({ snapshot }) => snapshot?.lead ?? null)
  const panel = useRef<HTMLElement>(null)
  const leadId = lead?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lead is read from its top
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 })
  }, [leadId])
  if (lead === null) {
    return (
      <Panel label={t('lead.panel')} ref={panel}>
        <EmptyState title={t('lead.none')} detail={t('lead.noneDetail')} />
      </Panel>
    )
  }
  const { company } = lead
  const about = [company.kana, company.industry, employeesText(), company.region].filter((part) => part !== '')
  const role = [lead.department, lead.title].filter((part) => part !== '').join(' ')
  const overdue = lead.why.promise !== undefined && lead.why.promise.lateMinutes > 0
  return (
    <Panel label={t('lead.panel')} ref={panel}>
      <p className={classes.why} data-overdue={overdue || undefined}>
        <span className={classes.hidden}>{t('lead.whyLabel')}：</span>
        {whyText(lead.why)}
      </p>
      {lead.practice && (
        <p className={classes.practice}>
          <Tag tone="accent">{t('lead.practice')}</Tag> {t('lead.practiceHint')}
        </p>
      )}
      <DoNotCall entries={lead.dnc} />
      <h2 className={classes.company}>{company.name}</h2>
      <p className={classes.about}>
        {about.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <SectionTitle>{t('lead.person')}</SectionTitle>
      <p className={classes.person}>
        <span className={classes.name}>{lead.name === '' ? t('lead.nameless') : lead.name}</span>
        {lead.kana !== '' && <span className={classes.kana}>{lead.kana}</span>}
        {role !== '' && <span className={classes.role}>{role}</span>}
      </p>
      <NumberChoice lead={lead} />
      <Todos todos={lead.todos} />
      <LeadAttributes lead={lead} />
      <LeadHistory lead={lead} />
    </Panel>
  )

  function employeesText(): string {
    return company.employees === null ? '' : t('lead.employees', { count: company.employees })
  }
}
