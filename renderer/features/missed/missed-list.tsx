import { type KeyboardEvent, useId, useState } from 'react'
import type { MissedCallView } from '../../../shared/contract/call-view'
import { isComposing, useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton, EmptyState, Tag } from '../../ui'
import { dialWanted } from '../number-dial'
import classes from './missed.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The list, one of whose calls is chosen: it is called back or put away by a key. */
export function MissedList({ onDone }: { readonly onDone: () => void }) {
  const t = useText()
  const now = useNow()
  const id = useId()
  const missed = useDesk(({ snapshot }) => snapshot?.missed) ?? []
  const callOpen = useDesk(({ snapshot }) => snapshot?.call.callId != null)
  const [place, setPlace] = useState(0)
  const at = Math.min(place, missed.length - 1)
  const chosen = missed[at]
  const ready = chosen !== undefined && !callOpen && chosen.number !== null
  useActions([{ id: 'missed.dismiss', enabled: chosen !== undefined, run: dismiss }])
  return (
    <div className={classes.missed}>
      {missed.length === 0 && <EmptyState title={t('phone.missed.empty')} detail={t('phone.missed.emptyDetail')} />}
      <div
        role="listbox"
        tabIndex={0}
        data-autofocus
        aria-label={t('phone.missed.list')}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        className={classes.list}
        data-empty={missed.length === 0 || undefined}
        onKeyDown={onKeyDown}
      >
        {missed.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            id={`${id}-${item.id}`}
            chosen={index === at}
            at={formatPast(item.at, now)}
            onChoose={() => setPlace(index)}
          />
        ))}
      </div>
      {chosen && (
        <div className={classes.foot}>
          <ActionButton tone="primary" label={t('phone.missed.callBack')} keys="Enter" disabled={!ready} onPress={() => void callBack()} />
          <ActionButton action="missed.dismiss" onPress={dismiss} />
          <span className={classes.hint}>{t(callOpen ? 'phone.missed.inCall' : 'phone.missed.hint')}</span>
        </div>
      )}
    </div>
  )

  function dismiss(): void {
    if (chosen) void runCall('call.dismissMissed', { id: chosen.id })
  }

  async function callBack(): Promise<void> {
    if (ready && (await dialWanted({ kind: 'callback', missedId: chosen.id }))) onDone()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = Math.max(0, Math.min(missed.length - 1, at + step))
      setPlace(next)
      document.getElementById(`${id}-${missed[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && !event.repeat) {
      event.preventDefault()
      void callBack()
    }
  }
}

interface ItemProps {
  readonly item: MissedCallView
  readonly id: string
  readonly chosen: boolean
  readonly at: string
  readonly onChoose: () => void
}

function Item({ item: { number, lead, name, rejected }, id, chosen, at, onChoose }: ItemProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list box around it keeps the focus and has the keys
    <div id={id} role="option" aria-selected={chosen} className={classes.item} onClick={onChoose}>
      <span className={classes.when}>{at}</span>
      <span className={classes.who}>
        <b>{lead?.company ?? (number === null ? t('phone.incoming.withheld') : t('phone.incoming.unknown'))}</b> {lead?.name ?? name}
      </span>
      <span className={classes.number}>
        {number} {rejected && <Tag>{t('phone.missed.rejected')}</Tag>}
      </span>
    </div>
  )
}
