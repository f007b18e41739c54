import type { OtherCallView } from '../../../shared/contract/call-view'
import { useDesk } from '../../bridge/desk-store'
import type { Translate } from '../../i18n'
import { useLanguage, useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton } from '../../ui'
import { Caller } from './caller'
import { answerLabel, otherCallControls } from './other-call-controls'
import { otherCallOrders } from './other-call-orders'
import classes from './second-call.module.css'
import { Since } from './since'

/**
 * Who rings. It lies over the desk's header for as long as it rings: nothing of the work is covered, nothing moves, and it takes neither the
 * focus nor the keys that are being typed.
 */
export function IncomingNotice() {
  const t = useText()
  const other = useDesk(({ snapshot }) => snapshot?.other ?? null)
  const call = useDesk(({ snapshot }) => snapshot?.call)
  const coming = other?.role === 'incoming' ? other : null
  const can = otherCallControls(other, call)
  return (
    <section className={classes.incoming} aria-label={t('phone.incoming.label')} data-rings={coming !== null || undefined}>
      <div className={classes.words} role="alert">
        {coming && <Words other={coming} />}
      </div>
      {coming && (
        <>
          <Since from={coming.startedAt} />
          <div className={classes.buttons}>
            <ActionButton
              tone="primary"
              action="other.answer"
              label={t(`phone.incoming.${answerLabel(call)}`)}
              disabled={!can.answer}
              onPress={otherCallOrders.answer}
            />
            <ActionButton className={classes.reject} action="other.reject" disabled={!can.reject} onPress={otherCallOrders.reject} />
          </div>
        </>
      )}
    </section>
  )
}

function Words({ other }: { readonly other: OtherCallView }) {
  const t = useText()
  return (
    <>
      <strong className={classes.state}>
        <span className={classes.dot} aria-hidden="true" />
        {t(other.phase === 'answering' ? 'phone.incoming.answering' : 'phone.incoming.ringing')}
      </strong>
      <Caller other={other} />
      <span className={classes.aside}>{useKnown(other, t)}</span>
    </>
  )
}

/** Why the caller is known: what came of the last call, and whether others have the same number. */
function useKnown({ lead }: OtherCallView, t: Translate): string {
  const language = useLanguage()
  const now = useNow()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  if (lead === null) return t('phone.incoming.unknownDetail')
  const label = outcomes?.find(({ code }) => code === lead.last?.outcome)?.label[language] ?? ''
  const last =
    lead.last === null ? t('phone.incoming.never') : t('phone.incoming.last', { at: formatPast(lead.last.at, now), outcome: label })
  return lead.more === 0 ? last : `${last} · ${t('phone.incoming.more', { count: lead.more })}`
}
