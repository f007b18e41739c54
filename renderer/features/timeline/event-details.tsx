import type { TimelineEvent } from '../../../shared/contract/timeline'
import { formatNational } from '../../../shared/lib/phone-number'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { FieldRow, FieldRows } from '../../ui'
import { CallQuality } from '../audio'
import { CallRecording } from '../recording'
import { CallPath } from './call-path'
import classes from './timeline.module.css'

/** Whether an event has more to tell than its line. */
export function hasDetails(event: TimelineEvent): boolean {
  switch (event.kind) {
    case 'call':
    case 'note':
    case 'handoff':
    case 'dnc':
      return true
    case 'answer':
      return event.words !== ''
    case 'todo':
      return event.event === 'made' ? event.owner !== '' : event.reason !== ''
    default:
      return false
  }
}

/** Everything that is known of an event. */
export function EventDetails({ event }: { readonly event: TimelineEvent }) {
  const t = useText()
  const now = useNow()
  switch (event.kind) {
    case 'call':
      return (
        <>
          <FieldRows>
            <FieldRow label={t('timeline.number')}>
              {event.number === '' ? t('timeline.withheld') : formatNational(event.number)} {t(`timeline.line.${event.line}`)}
            </FieldRow>
            {event.callId !== null && <CallQuality callId={event.callId} />}
          </FieldRows>
          {event.callId !== null && event.recording !== null && <CallRecording callId={event.callId} />}
          {event.callId !== null && <CallPath callId={event.callId} />}
        </>
      )
    case 'answer':
      return <p className={classes.quote}>{t('hearing.quote', { words: event.words })}</p>
    case 'note':
      return (
        <FieldRows>
          {(['facts', 'interpretation', 'action'] as const).map(
            (part) =>
              event[part] !== '' && (
                <FieldRow key={part} label={t(`note.${part}`)}>
                  <span className={classes.prose}>{event[part]}</span>
                </FieldRow>
              )
          )}
        </FieldRows>
      )
    case 'todo':
      if (event.event !== 'made') return <p className={classes.quote}>{t('timeline.reason', { reason: event.reason })}</p>
      return (
        <p className={classes.quote}>
          {event.todo === 'own' ? '' : event.detail} {t('timeline.todoOwner', { owner: event.owner })}
        </p>
      )
    case 'handoff':
      return (
        <FieldRows>
          <FieldRow label={t('timeline.place')}>{event.place}</FieldRow>
          <FieldRow label={t('timeline.attendees')}>{event.attendees}</FieldRow>
        </FieldRows>
      )
    case 'dnc':
      return (
        <p className={classes.quote}>
          {event.words !== '' && t('hearing.quote', { words: event.words })}
          {event.liftedAt !== null &&
            t('timeline.lifted', { date: formatPast(event.liftedAt, now), rep: event.liftedBy, reason: event.liftReason })}
        </p>
      )
    default:
      return null
  }
}
