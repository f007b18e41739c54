import { useId, useState } from 'react'
import type { TimelineEvent } from '../../../shared/contract/timeline'
import { localTime } from '../../../shared/lib/time'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { Tag } from '../../ui'
import { EventDetails, hasDetails } from './event-details'
import { eventText, eventTone } from './event-text'
import classes from './timeline.module.css'

interface EventRowProps {
  readonly event: TimelineEvent
  /** Whether to say whom it is about. */
  readonly named: boolean
}

/** One event in one line; opened, with everything that is known of it. */
export function EventRow({ event, named }: EventRowProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const details = useId()
  const [open, setOpen] = useState(false)
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  const more = hasDetails(event)
  return (
    <li className={classes.event} data-kind={event.kind}>
      <button
        type="button"
        data-event
        className={classes.summary}
        aria-expanded={more ? open : undefined}
        aria-controls={open ? details : undefined}
        onClick={() => more && setOpen(!open)}
      >
        <span className={classes.time}>{isDayOnly(event) ? '' : formatTime(event.at)}</span>
        <Tag tone={eventTone(event)}>{t(`timeline.kind.${event.kind}`)}</Tag>
        <span className={classes.text}>
          {eventText(event, { t, language, now, outcomes: outcomes ?? [] })}
          {named && event.name !== '' && <span className={classes.name}>{event.name}</span>}
        </span>
        <span className={classes.rep}>{event.rep}</span>
        {more && (
          <span className={classes.mark} aria-hidden="true">
            {open ? '−' : '＋'}
          </span>
        )}
      </button>
      {open && (
        <div id={details} className={classes.details}>
          <EventDetails event={event} />
        </div>
      )}
    </li>
  )
}

/** Marketing often knows only the day. */
function isDayOnly({ kind, at }: TimelineEvent): boolean {
  return kind === 'behaviour' && localTime(at) === '00:00'
}
