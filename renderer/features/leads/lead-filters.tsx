import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { LeadFilter, LeadQuestion } from '../../../shared/contract/lead-list'
import { STANDINGS } from '../../../shared/domain/lead/standing'
import { addDays, type Instant, instantOf, isLocalDate, localDate } from '../../../shared/lib/time'
import { isComposing } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import classes from './leads.module.css'
import { ask, EVERY_LEAD } from './surface'

const LEVELS = [1, 2, 3, 4] as const
/** A moment for the next letter, so that not every one is looked up. */
const TYPING_MILLISECONDS = 120

interface LeadFiltersProps {
  readonly question: LeadQuestion
  readonly searchId: string
  /** Down or Enter in the text: on to what was found. */
  readonly onLeave: () => void
}

/** Which leads: every filter in one line, each with its name. */
export function LeadFilters({ question, searchId, onLeave }: LeadFiltersProps) {
  const t = useText()
  const language = useLanguage()
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? []
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes) ?? []
  const { filter } = question
  const [text, setText] = useState(filter.text)
  const change = (patch: Partial<LeadFilter>): void => ask({ ...question, filter: { ...filter, ...patch } })
  useEffect(() => setText(filter.text), [filter.text])
  useEffect(() => {
    if (text.trim() === filter.text) return undefined
    const timer = setTimeout(() => ask({ ...question, filter: { ...filter, text: text.trim() } }), TYPING_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text, filter, question])
  const any = { value: '', label: t('leads.filter.any') }
  const narrowed = JSON.stringify(filter) !== JSON.stringify(EVERY_LEAD.filter)

  return (
    // biome-ignore lint/a11y/useSemanticElements: it sends nothing
    <div role="search" aria-label={t('leads.filter.title')} className={classes.filters}>
      <TextInput
        id={searchId}
        className={classes.search}
        label={t('leads.filter.text')}
        placeholder={t('leads.filter.textHint')}
        value={text}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <NativeSelect
        label={t('leads.filter.list')}
        value={filter.listId ?? ''}
        onChange={(event) => change({ listId: event.currentTarget.value || null })}
        data={[any, ...lists.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        label={t('leads.filter.standing')}
        value={filter.standing ?? ''}
        onChange={(event) => change({ standing: STANDINGS.find((each) => each === event.currentTarget.value) ?? null })}
        data={[any, ...STANDINGS.map((value) => ({ value, label: t(`leads.standing.${value}`) }))]}
      />
      <NativeSelect
        label={t('leads.filter.level')}
        value={filter.level === null ? '' : String(filter.level)}
        onChange={(event) => change({ level: LEVELS.find((each) => String(each) === event.currentTarget.value) ?? null })}
        data={[any, ...LEVELS.map((level) => ({ value: String(level), label: String(level) }))]}
      />
      <NativeSelect
        label={t('leads.filter.outcome')}
        value={filter.outcome ?? ''}
        onChange={(event) => change({ outcome: outcomeOf(event.currentTarget.value) })}
        data={[
          any,
          { value: 'none', label: t('leads.filter.neverCalled') },
          ...outcomes.map(({ code, label }) => ({ value: code, label: label[language] }))
        ]}
      />
      <NumberInput
        className={classes.short}
        label={t('leads.filter.attemptsFrom')}
        value={filter.attemptsFrom ?? ''}
        min={0}
        max={99}
        hideControls
        onChange={(value) => change({ attemptsFrom: typeof value === 'number' ? value : null })}
      />
      <NumberInput
        className={classes.short}
        label={t('leads.filter.attemptsTo')}
        value={filter.attemptsTo ?? ''}
        min={0}
        max={99}
        hideControls
        onChange={(value) => change({ attemptsTo: typeof value === 'number' ? value : null })}
      />
      <TextInput
        type="date"
        label={t('leads.filter.dueFrom')}
        value={filter.dueFrom === null ? '' : localDate(filter.dueFrom)}
        onChange={(event) => change({ dueFrom: startOf(event.currentTarget.value) })}
      />
      <TextInput
        type="date"
        label={t('leads.filter.dueTo')}
        value={filter.dueBefore === null ? '' : addDays(localDate(filter.dueBefore), -1)}
        onChange={(event) => change({ dueBefore: startOf(event.currentTarget.value, 1) })}
      />
      <button type="button" className={classes.clear} disabled={!narrowed} onClick={() => ask({ ...question, filter: EVERY_LEAD.filter })}>
        {t('leads.filter.clear')}
      </button>
    </div>
  )

  function outcomeOf(value: string): LeadFilter['outcome'] {
    return value === 'none' ? 'none' : (outcomes.find(({ code }) => code === value)?.code ?? null)
  }

  function leave(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return
    event.preventDefault()
    onLeave()
  }
}

/** The beginning of a day in Japan, or of one some days later; null while the day is not whole. */
function startOf(day: string, later = 0): Instant | null {
  return isLocalDate(day) ? instantOf(addDays(day, later), '00:00') : null
}
