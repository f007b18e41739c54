import type { DncListView } from '../../../shared/contract/do-not-call'
import type { UnreadReason } from '../../../shared/domain/compliance/read-dnc-list'
import { type TextKey, useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { Tag } from '../../ui'
import classes from './do-not-call.module.css'

interface ListPreviewProps {
  readonly reading: DncListView
  readonly forbids: boolean
}

/** What was understood of a list and what was not, before anything is entered. */
export function ListPreview({ reading, forbids }: ListPreviewProps) {
  const t = useText()
  const { fresh, known, repeated, unreadCount, leaving, entries, unread } = reading
  const counts = { fresh: formatCount(fresh), known: formatCount(known), repeated: formatCount(repeated), unread: formatCount(unreadCount) }
  return (
    <div className={classes.preview}>
      <p className={classes.effect} role="status">
        {t('dnc.pasteSummary', counts)} {forbids && leaving > 0 && t('dnc.pasteLeaving', { count: formatCount(leaving) })}
      </p>
      {unread.length > 0 && (
        <section aria-label={t('dnc.pasteUnread')}>
          <h4 className={classes.previewTitle}>{t('dnc.pasteUnread')}</h4>
          <ul className={classes.lines}>
            {unread.map(({ line, text, reason }) => (
              <li key={line} className={classes.line}>
                <span className={classes.quiet}>{t('dnc.lineNumber', { line })}</span> <span>{text}</span>{' '}
                <span className={classes.why}>{t(reasonKey(reason))}</span>
              </li>
            ))}
          </ul>
          {unreadCount > unread.length && <p className={classes.quiet}>{t('dnc.pasteFirst', { count: unread.length })}</p>}
        </section>
      )}
      {entries.length > 0 && (
        <section aria-label={t('dnc.pasteRead')}>
          <h4 className={classes.previewTitle}>{t('dnc.pasteRead')}</h4>
          <ul className={classes.lines}>
            {entries.map(({ line, scope, label, words, known: entered }) => (
              <li key={line} className={classes.line}>
                <span className={classes.quiet}>{t('dnc.lineNumber', { line })}</span>{' '}
                <span>
                  {t(`dnc.scope.${scope}`)} <b>{label}</b> {words !== '' && t('hearing.quote', { words })}
                </span>{' '}
                {entered && <Tag>{t('dnc.known')}</Tag>}
              </li>
            ))}
          </ul>
          {fresh + known > entries.length && <p className={classes.quiet}>{t('dnc.pasteFirst', { count: entries.length })}</p>}
        </section>
      )}
    </div>
  )
}

function reasonKey(reason: UnreadReason): TextKey {
  return reason === 'unclear' || reason === 'several' || reason === 'header' ? `dnc.unread.${reason}` : `dnc.problem.${reason}`
}
