import { TextInput, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { MOST_FOUND, type SearchGroup } from '../../../shared/contract/search'
import type { Action } from '../../actions'
import { runCall } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCount } from '../../lib/format'
import { EmptyState } from '../../ui'
import classes from './palette.module.css'
import { type PaletteGroup, type PaletteOption, usePaletteGroups } from './palette-groups'
import { PaletteKeys } from './palette-keys'
import { PaletteOptions } from './palette-options'

interface PaletteBoxProps {
  readonly withActions: boolean
  readonly onDone: () => void
  readonly onRun: (action: Action) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** The field and what it finds. The focus stays in the field; the arrow keys mark an option, Enter takes it. */
export function PaletteBox({ withActions, onDone, onRun }: PaletteBoxProps) {
  const t = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [only, setOnly] = useState<SearchGroup | null>(null)
  const [markedKey, setMarkedKey] = useState<string | null>(null)
  // the text whose first option is taken as soon as it is known: Enter may come before the answer
  const [awaited, setAwaited] = useState<string | null>(null)
  const text = typed.trim()
  const { groups, options, first, settled, problem } = usePaletteGroups(text, only, withActions)
  const id = useId()
  const marked = options.find(({ key }) => key === markedKey) ?? first
  const leads = groups.filter(({ kind }) => kind !== 'action').reduce((sum, { count }) => sum + count, 0)
  const actions = options.filter(({ kind }) => kind === 'action').length
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is first is asked about when the answer has come, not before
  useEffect(() => {
    if (!settled || awaited === null) return
    setAwaited(null)
    if (awaited === text && first !== undefined) take(first)
  }, [settled, awaited])

  return (
    <div className={classes.box}>
      <PaletteKeys entryId={settled ? entryOf(marked) : null} onOpened={onDone} />
      <TextInput
        label={t(withActions ? 'palette.label' : 'palette.upcomingLabel')}
        description={t(withActions ? 'palette.hint' : 'palette.upcomingHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setMarkedKey(null)
          setOnly(null)
          setAwaited(null)
        }}
        onKeyDown={onKeyDown}
        data-autofocus
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-options`}
        aria-activedescendant={marked && `${id}-${marked.key}`}
        autoComplete="off"
        maxLength={100}
      />
      <VisuallyHidden role="status">
        {text !== '' && settled && t('palette.found', { leads: formatCount(leads), actions: formatCount(actions) })}
      </VisuallyHidden>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      {settled && options.length === 0 && (
        <EmptyState
          title={text === '' ? t('palette.empty') : t(withActions ? 'palette.nothing' : 'palette.noLead', { text })}
          detail={text === '' ? undefined : t('palette.tip')}
        />
      )}
      <div className={classes.list} role="listbox" id={`${id}-options`} aria-label={t('palette.title')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options are grouped inside their listbox, where no fieldset may stand
          <div key={group.kind} role="group" aria-label={titleOf(group)}>
            <p className={classes.heading} aria-hidden="true">
              {titleOf(group)} {isFound(group) && <span className={classes.count}>{countText(group.count)}</span>}
            </p>
            <PaletteOptions group={group} searched={text} marked={marked} idOf={({ key }) => `${id}-${key}`} onTake={take} />
          </div>
        ))}
      </div>
      {text === '' && <p className={classes.note}>{t('palette.upcomingOrder')}</p>}
    </div>
  )

  function titleOf({ kind }: PaletteGroup): string {
    if (kind === 'action') return t('palette.actions')
    return kind === 'upcoming' ? t('palette.upcoming') : t(`palette.groups.${kind}`)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      mark(step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (marked === undefined) setAwaited(text)
      else take(marked)
    }
  }

  function mark(step: number): void {
    const at = marked === undefined ? -1 : options.indexOf(marked)
    const next = options[Math.max(0, Math.min(options.length - 1, at + step))]
    if (next === undefined) return
    setMarkedKey(next.key)
    document.getElementById(`${id}-${next.key}`)?.scrollIntoView({ block: 'nearest' })
  }

  /** A lead that answers an earlier text is not taken: it is not what was asked for. What answers this one is, once it has come. */
  function take(option: PaletteOption): void {
    if (option.kind === 'action') onRun(option.action)
    else if (!settled) setAwaited(text)
    else if (option.kind === 'show') {
      setOnly(option.group)
      setMarkedKey(null)
    } else void open(option)
  }

  async function open(option: PaletteOption): Promise<void> {
    const entryId = entryOf(option)
    if (entryId !== null && (await runCall('desk.open', { entryId })) !== undefined) onDone()
  }
}

function isFound({ kind }: PaletteGroup): boolean {
  return kind !== 'action' && kind !== 'upcoming'
}

function countText(count: number): string {
  return count >= MOST_FOUND ? `${formatCount(MOST_FOUND)}+` : formatCount(count)
}

function entryOf(option: PaletteOption | undefined): string | null {
  if (option?.kind === 'lead') return option.lead.entryId
  return option?.kind === 'hit' ? option.hit.entryId : null
}
