import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { may } from '../../../shared/domain/team/permissions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton, EmptyState } from '../../ui'
import { AddForm } from './add-form'
import { CompaniesForm } from './companies-form'
import { DncFilters } from './dnc-filters'
import { DncFoot } from './dnc-foot'
import { DncRow } from './dnc-row'
import classes from './do-not-call.module.css'
import { LevelForm } from './level-form'
import { LiftForm } from './lift-form'
import { type DncFilter, useDnc } from './use-dnc'
import type { Work } from './work'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
const EVERYTHING: DncFilter = { text: '', scope: null, level: null, state: 'in_force' }

interface DncListProps {
  readonly work: Work | null
  readonly onWork: (work: Work | null) => void
  /** The desk has something to show: a lead was opened, or the lead's entry is made. */
  readonly onDone: () => void
}

/** The entries, one of which is chosen: it is lifted, made stricter or milder, or its lead is opened by a key. */
export function DncList({ work, onWork, onDone }: DncListProps) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const role = useDesk(({ snapshot }) => snapshot?.role ?? 'rep')
  const [filter, setFilter] = useState(EVERYTHING)
  const { entries, next, problem, more, reload } = useDnc(filter)
  const [place, setPlace] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const shown = entries ?? []
  const at = Math.min(place, shown.length - 1)
  const chosen = shown[at]
  const idle = work === null
  const wasIdle = useRef(idle)
  useEffect(() => {
    if (idle && !wasIdle.current) {
      list.current?.focus()
      reload()
    }
    wasIdle.current = idle
  })
  const nothingAsked = JSON.stringify({ ...filter, state: 'all' }) === JSON.stringify({ ...EVERYTHING, state: 'all' })

  return (
    <div className={classes.screen}>
      <DncFilters filter={filter} searchId={`${id}-search`} onChange={change} onLeave={() => list.current?.focus()} />
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      {entries?.length === 0 &&
        (nothingAsked ? <EmptyState title={t('dnc.empty')} detail={t('dnc.emptyDetail')} /> : <EmptyState title={t('dnc.noneFound')} />)}
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        data-autofocus={work?.kind !== 'add' || undefined}
        aria-label={t('dnc.list')}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        className={classes.list}
        data-empty={shown.length === 0 || undefined}
        onKeyDown={onKeyDown}
      >
        {shown.map((entry, index) => (
          <DncRow
            key={entry.id}
            id={`${id}-${entry.id}`}
            entry={entry}
            chosen={index === at}
            onChoose={() => setPlace(index)}
            onOpen={() => void open(entry.entryId)}
          />
        ))}
      </div>
      {next !== null && <ActionButton label={t('dnc.more')} onPress={more} />}
      {work?.kind === 'add' && <AddForm forLead={work.forLead} onClose={endWork} />}
      {work?.kind === 'lift' && <LiftForm key={work.entry.id} entry={work.entry} onClose={endWork} />}
      {work?.kind === 'level' && <LevelForm key={work.entry.id} entry={work.entry} onClose={endWork} />}
      {work?.kind === 'companies' && <CompaniesForm key={work.entry.id} entry={work.entry} onClose={endWork} />}
      {idle && (
        <DncFoot
          entry={chosen}
          mayLift={may(role, 'dnc.lift')}
          mayPaste={may(role, 'dnc.importList')}
          onWork={onWork}
          onOpen={() => void open(chosen?.entryId ?? null)}
          onSearch={() => document.getElementById(`${id}-search`)?.focus()}
        />
      )}
    </div>
  )

  function change(to: DncFilter): void {
    setFilter(to)
    setPlace(0)
  }

  /** What was begun for the lead on the desk leads back there, everything else to the list. */
  function endWork(): void {
    if (work?.kind === 'add' && work.forLead) onDone()
    else onWork(null)
  }

  async function open(entryId: string | null): Promise<void> {
    if (entryId !== null && (await runCall('desk.open', { entryId })) !== undefined) onDone()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const to = Math.max(0, Math.min(shown.length - 1, at + step))
      setPlace(to)
      if (to === shown.length - 1 && next !== null) more()
      document.getElementById(`${id}-${shown[to]?.id}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      void open(chosen.entryId)
    }
  }
}
