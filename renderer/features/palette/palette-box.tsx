import { TextInput, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Action } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCount } from '../../lib/format'
import { EmptyState } from '../../ui'
import { ActionOption } from './action-option'
import { LeadOption } from './lead-option'
import classes from './palette.module.css'
import { MOST_FOUND, type PaletteGroup, type PaletteOption, usePaletteGroups } from './palette-groups'

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
  const [markedKey, setMarkedKey] = useState<string | null>(null)
  const text = typed.trim()
  const { groups, options, first, settled, problem } = usePaletteGroups(text, withActions)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead?.entryId)
  const id = useId()
  const marked = options.find(({ key }) => key === markedKey) ?? first
  const countOf = (kind: PaletteOption['kind']) => options.filter((option) => option.kind === kind).length

  return (
    <div className={classes.box}>
      <TextInput
        label={t(withActions ? 'palette.label' : 'palette.upcomingLabel')}
        description={t(withActions ? 'palette.hint' : 'palette.upcomingHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setMarkedKey(null)
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
        {text !== '' && settled && t('palette.found', { leads: formatCount(countOf('lead')), actions: formatCount(countOf('action')) })}
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
              {titleOf(group)}
            </p>
            {group.options.map(shown)}
          </div>
        ))}
      </div>
      {text !== '' && countOf('lead') >= MOST_FOUND && <p className={classes.note}>{t('palette.more', { count: MOST_FOUND })}</p>}
      {text === '' && <p className={classes.note}>{t('palette.upcomingOrder')}</p>}
    </div>
  )

  function shown(option: PaletteOption) {
    const place = { id: `${id}-${option.key}`, active: option === marked, onOpen: () => take(option) }
    return option.kind === 'lead' ? (
      <LeadOption key={option.key} {...place} lead={option.lead} position={option.position} onDesk={option.lead.entryId === onDesk} />
    ) : (
      <ActionOption key={option.key} {...place} action={option.action} />
    )
  }

  function titleOf({ kind }: PaletteGroup): string {
    return t(kind === 'action' ? 'palette.actions' : text === '' ? 'palette.upcoming' : 'palette.leads')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      mark(step)
    } else if (event.key === 'Enter' && marked !== undefined) {
      event.preventDefault()
      take(marked)
    }
  }

  function mark(step: number): void {
    const at = marked === undefined ? -1 : options.indexOf(marked)
    const next = options[Math.max(0, Math.min(options.length - 1, at + step))]
    if (next === undefined) return
    setMarkedKey(next.key)
    document.getElementById(`${id}-${next.key}`)?.scrollIntoView({ block: 'nearest' })
  }

  /** A lead that answers an earlier text is not taken: it is not what was asked for. */
  function take(option: PaletteOption): void {
    if (option.kind === 'action') onRun(option.action)
    else if (settled) void open(option.lead.entryId)
  }

  async function open(entryId: string): Promise<void> {
    if ((await runCall('desk.open', { entryId })) !== undefined) onDone()
  }
}
