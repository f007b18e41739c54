import { type KeyboardEvent, useRef, useState } from 'react'
import type { LeadView } from '../../../shared/contract/desk-snapshot'
import { TIMELINE_KINDS, type TimelineEvent, type TimelineKind } from '../../../shared/contract/timeline'
import { localDate } from '../../../shared/lib/time'
import { useActions } from '../../actions'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatDate } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton, ChoiceChips, EmptyState, KeyHint } from '../../ui'
import { EventRow } from './event-row'
import classes from './timeline.module.css'
import { useTimeline } from './use-timeline'

/** The events by day, newest first. Arrow keys move among them, Enter opens one; kinds and range are filters. */
export function Timeline({ lead }: { readonly lead: LeadView }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const [range, setRange] = useState<'lead' | 'company'>('lead')
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([])
  const of = range === 'lead' ? { leadId: lead.id } : { companyId: lead.company.id }
  const { events, next, problem, more } = useTimeline(of, kinds)
  const list = useRef<HTMLDivElement>(null)
  useActions([{ id: 'timeline.of', run: () => setRange(range === 'lead' ? 'company' : 'lead') }])

  return (
    <div className={classes.timeline}>
      <div className={classes.filters}>
        <ChoiceChips
          label={t('timeline.of')}
          choices={[
            { value: 'lead', label: t('timeline.ofLead') },
            { value: 'company', label: t('timeline.ofCompany') }
          ]}
          value={range}
          onChoose={setRange}
        />
        <KeyHint keys="a" />
      </div>
      <ChoiceChips
        label={t('timeline.kinds')}
        choices={TIMELINE_KINDS.map((name) => ({ value: name, label: t(`timeline.kind.${name}`) }))}
        value={kinds}
        onChoose={(name) => setKinds(kinds.includes(name) ? kinds.filter((one) => one !== name) : [...kinds, name])}
      />
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      {events?.length === 0 && <EmptyState title={t(kinds.length === 0 ? 'timeline.none' : 'timeline.noneOfKind')} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of events */}
      <div ref={list} role="group" aria-label={t('timeline.list')} onKeyDown={onKeyDown}>
        {byDay(events ?? []).map(([day, ofDay]) => (
          <section key={day} className={classes.day} aria-label={formatDate(day, language, now)}>
            <h3 className={classes.date}>{formatDate(day, language, now)}</h3>
            <ul className={classes.events}>
              {ofDay.map((event) => (
                <EventRow key={event.key} event={event} named={range === 'company'} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {next !== null && <ActionButton label={t('timeline.more')} onPress={more} />}
    </div>
  )

  /** Moves the focus along the rows, stopping at both ends. */
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    const rows: Element[] = [...(list.current?.querySelectorAll('[data-event]') ?? [])]
    const at = document.activeElement === null ? -1 : rows.indexOf(document.activeElement)
    const row = rows[at + by]
    if (at === -1 || !(row instanceof HTMLElement)) return
    event.preventDefault()
    row.focus()
  }
}

function byDay(events: readonly TimelineEvent[]): [string, TimelineEvent[]][] {
  const days = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const day = localDate(event.at)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days]
}
