import { TextInput, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCount } from '../../lib/format'
import { EmptyState } from '../../ui'
import classes from './lead-finder.module.css'
import { LeadOption } from './lead-option'
import { useLeads } from './use-leads'

/** Main answers no more than these. */
const MOST_FOUND = 30

interface LeadFinderProps {
  readonly listId: string | null
  readonly onDone: () => void
}

/** One field and one list: empty it shows what is coming, with letters in it the leads that match. */
export function LeadFinder({ listId, onDone }: LeadFinderProps) {
  const t = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const { text, leads, problem } = useLeads(typed.trim(), listId)
  const deskEntry = useDesk(({ snapshot }) => snapshot?.lead?.entryId)
  const listbox = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = leads ?? []
  const result = t(found.length < MOST_FOUND ? 'queue.found' : 'queue.foundMany', { count: formatCount(found.length) })
  const active = Math.min(chosen, found.length - 1)

  const open = async (lead: UpcomingView) => {
    const opened = await runCall('desk.open', { entryId: lead.entryId })
    if (opened !== undefined) onDone()
  }
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(found.length - 1, index))
    setChosen(next)
    listbox.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key]
    const lead = found[active]
    if (step !== undefined) {
      event.preventDefault()
      choose(active + step)
    } else if (event.key === 'Enter' && lead !== undefined) {
      event.preventDefault()
      void open(lead)
    }
  }

  return (
    <div className={classes.finder}>
      <TextInput
        label={t('queue.searchLabel')}
        description={t('queue.searchHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        data-autofocus
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-leads`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        maxLength={100}
      />
      <div className={classes.caption}>
        <h3 className={classes.heading} id={`${id}-title`}>
          {text === '' ? t('queue.title') : result}
        </h3>
        {text === '' && <p className={classes.note}>{t('queue.explanation')}</p>}
      </div>
      <VisuallyHidden role="status">{text === '' ? '' : result}</VisuallyHidden>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      {leads !== null && found.length === 0 && (
        <EmptyState
          title={text === '' ? t('queue.empty') : t('queue.searchEmpty', { text })}
          detail={text === '' ? undefined : t('queue.searchTip')}
        />
      )}
      <div ref={listbox} className={classes.list} role="listbox" id={`${id}-leads`} aria-labelledby={`${id}-title`}>
        {found.map((lead, index) => (
          <LeadOption
            key={lead.entryId}
            id={`${id}-${index}`}
            lead={lead}
            position={index + 1}
            active={index === active}
            onDesk={lead.entryId === deskEntry}
            onOpen={() => void open(lead)}
          />
        ))}
      </div>
    </div>
  )
}
