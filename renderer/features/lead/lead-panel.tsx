import { useEffect, useRef } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import type { Why } from '../../../shared/domain/queue/why'
import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { useWhyText } from '../../lib/use-why-text'
import { EmptyState, Panel, SectionTitle, Tag } from '../../ui'
import { DoNotCall } from './do-not-call'
import { LeadAttributes } from './lead-attributes'
import { LeadHistory } from './lead-history'
import classes from './lead-panel.module.css'
import { NumberChoice } from './number-choice'
import { RelationshipLine } from './relationship-line'
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
  const forbidden = isForbidden(lead)
  return (
    <Panel label={t('lead.panel')} ref={panel}>
      <p className={classes.why} data-tone={forbidden ? 'end' : whyTone(lead.why)}>
        <span className={classes.hidden}>{t('lead.whyLabel')}：</span>
        {forbidden ? t('lead.forbidden') : whyText(lead.why)}
      </p>
      {lead.practice && (
        <p className={classes.practice}>
          <Tag tone="accent">{t('lead.practice')}</Tag> {t('lead.practiceHint')}
        </p>
      )}
      <DoNotCall entries={lead.dnc} />
      <h2 key={lead.id} className={classes.company} data-rest="lead" tabIndex={-1}>
        {company.name}
      </h2>
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
      <RelationshipLine lead={lead} />
      <Todos todos={lead.todos} />
      <LeadAttributes lead={lead} />
      <LeadHistory lead={lead} />
    </Panel>
  )

  function employeesText(): string {
    return company.employees === null ? '' : t('lead.employees', { count: company.employees })
  }
}

/** Whether the gate refuses every number of the lead because somebody asked not to be called. */
function isForbidden({ numbers, dnc }: LeadView): boolean {
  if (numbers.length === 0) return dnc.some(({ level }) => level === 'forbidden')
  return numbers.every(({ verdict }) => verdict.kind === 'refused' && verdict.refusals.some(({ kind }) => kind === 'do_not_call'))
}

/** Amber when a promise is overdue, plain for a lead that the queue did not serve. */
function whyTone({ promise, tier }: Why): 'look' | 'plain' | 'accent' {
  if (promise !== undefined && promise.lateMinutes > 0) return 'look'
  return tier === undefined ? 'plain' : 'accent'
}
