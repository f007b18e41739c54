import { runCall, useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { dueText } from '../../lib/due-text'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './notice-bar.module.css'
import { todoTitle } from './todo-title'

/** What has fallen due, in a corner of the desk: it is read out politely, takes no focus and moves nothing. */
export function NoticeBar() {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const notices = useDesk(({ snapshot }) => snapshot?.notices)
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const [notice, ...others] = notices ?? []
  const entryId = notice?.entryId ?? null
  return (
    <section className={classes.place} aria-label={t('todo.notice.label')}>
      <div role="status">
        {notice && (
          <p className={classes.words} data-quiet={callOpen || undefined}>
            <b>{t('todo.notice.line', { at: dueText(notice, language, now), todo: todoTitle(notice, t) })}</b>
            <span>
              {notice.company} {notice.name}
            </span>
            {callOpen && <span className={classes.aside}>{t('todo.notice.inCall')}</span>}
            {others.length > 0 && <span className={classes.aside}>{t('todo.notice.more', { count: others.length })}</span>}
          </p>
        )}
      </div>
      {notice && (
        <div className={classes.buttons}>
          <ActionButton
            tone={callOpen ? 'plain' : 'primary'}
            action="todo.openNotice"
            label={t('todo.notice.open')}
            disabled={entryId === null || callOpen}
            onPress={() => entryId !== null && void runCall('desk.open', { entryId })}
          />
          <ActionButton
            tone="quiet"
            action="todo.dismissNotice"
            label={t('todo.notice.dismiss')}
            onPress={() => void runCall('todo.dismissNotice', { id: notice.id })}
          />
        </div>
      )}
    </section>
  )
}
