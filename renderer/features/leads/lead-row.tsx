// biome-ignore-all lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the grid around it keeps the focus and has the keys
import { memo } from 'react'
import type { LeadRowView } from '../../../shared/contract/lead-list'
import type { Instant } from '../../../shared/lib/time'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { dueText } from '../../lib/due-text'
import { formatPast } from '../../lib/format'
import classes from './lead-table.module.css'

interface LeadRowProps {
  readonly id: string
  /** From 0. */
  readonly index: number
  /** Undefined while it is on its way. */
  readonly row: LeadRowView | undefined
  readonly active: boolean
  readonly selected: boolean
  /** Pixels below the upper edge of what the rows are laid in. */
  readonly y: number
  readonly now: Instant
  readonly onPress: (index: number, how: { readonly range: boolean; readonly toggle: boolean }) => void
  readonly onOpen: (index: number) => void
}

/** One lead in one line. Drawn again only when something about it changes, not because it moves. */
export const LeadRow = memo(function LeadRow({ id, index, row, active, selected, y, now, onPress, onOpen }: LeadRowProps) {
  const t = useText()
  const language = useLanguage()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active || undefined}
      className={classes.row}
      style={{ transform: `translateY(${y}px)` }}
      onClick={({ shiftKey, ctrlKey, metaKey }) => onPress(index, { range: shiftKey, toggle: ctrlKey || metaKey })}
      onDoubleClick={() => onOpen(index)}
    >
      {row === undefined ? (
        <span role="gridcell" className={classes.coming} aria-busy="true" />
      ) : (
        cellsOf(row).map(({ id: column, text, tone }) => (
          <span key={column} role="gridcell" className={classes.cell} data-column={column} data-tone={tone} title={text}>
            {text}
          </span>
        ))
      )}
    </div>
  )

  function cellsOf(lead: LeadRowView) {
    const { standing, dueAt, lastCalledAt, relationship, lastOutcome } = lead
    const ended = standing === 'out' || standing === 'do_not_call'
    return [
      { id: 'mark', text: selected ? '✓' : '' },
      { id: 'company', text: lead.company },
      { id: 'person', text: lead.name },
      { id: 'role', text: [lead.department, lead.title].filter((part) => part !== '').join(' ') },
      { id: 'number', text: lead.number },
      { id: 'list', text: lead.list },
      { id: 'level', text: String(lead.level) },
      { id: 'standing', text: t(`leads.standing.${standing}`), tone: standing === 'do_not_call' ? 'end' : ended ? 'quiet' : undefined },
      {
        id: 'outcome',
        text: lastOutcome === null ? '' : (outcomes?.find(({ code }) => code === lastOutcome)?.label[language] ?? lastOutcome)
      },
      { id: 'attempts', text: lead.attempts === 0 ? '' : String(lead.attempts) },
      {
        id: 'due',
        text: dueText({ dueAt, dueOn: null }, language, now),
        tone: dueAt !== null && dueAt < now && !ended ? 'look' : undefined
      },
      { id: 'called', text: lastCalledAt === null ? '' : formatPast(lastCalledAt, now) },
      { id: 'relationship', text: relationship === null ? '' : t(`lead.relationship.type.${relationship}`) },
      { id: 'owner', text: lead.owner ?? '' }
    ]
  }
})
