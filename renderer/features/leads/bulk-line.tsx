import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCount, formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import classes from './leads.module.css'
import type { Bulk } from './use-bulk'

/** How far a change of many leads has come, what came of it, and the way back. */
export function BulkLine({ bulk, mayUndo }: { readonly bulk: Bulk; readonly mayUndo: boolean }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const { running, done, last, problem } = bulk
  return (
    <div className={classes.line}>
      <span role="status" className={classes.told}>
        {running !== null
          ? t(`leads.bulk.running.${running.kind}`, {
              percent: Math.floor((100 * running.progress.done) / Math.max(1, running.progress.total))
            })
          : done !== null
            ? t(`leads.bulk.done.${done.kind}`, { changed: formatCount(done.progress.changed), left: formatCount(done.progress.left) })
            : ''}
      </span>
      {problem !== null && (
        <span role="alert" className={classes.wrong}>
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </span>
      )}
      {running !== null && <ActionButton label={t('leads.bulk.stop')} onPress={bulk.stop} />}
      {running === null && last !== null && mayUndo && (
        <ActionButton
          action="leads.undo"
          label={t('leads.bulk.undo', {
            what: t(`leads.bulk.kind.${last.kind}`),
            count: formatCount(last.changed),
            at: formatPast(last.at, now)
          })}
          onPress={() => void bulk.undo()}
        />
      )}
    </div>
  )
}
