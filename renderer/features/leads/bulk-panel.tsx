import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BulkPreview, LeadSelection } from '../../../shared/contract/lead-list'
import { type BulkChange, MOST_AT_ONCE, WIDEST_GAP_MINUTES } from '../../../shared/domain/lead/bulk-change'
import { instantOf, isLocalDate, localDate } from '../../../shared/lib/time'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatCount, formatDateTime } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { ActionButton, ChoiceChips } from '../../ui'
import classes from './leads.module.css'
import { type Bulk, useBulkPreview } from './use-bulk'

const KINDS = ['end', 'add', 'move', 'plan'] as const satisfies readonly BulkChange['kind'][]
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

interface BulkPanelProps {
  readonly selection: LeadSelection
  readonly bulk: Bulk
  readonly onClose: () => void
}

/** What to do with the selected leads, and before it is done, exactly what that will do and whom it leaves as they are. */
export function BulkPanel({ selection, bulk, onClose }: BulkPanelProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const lists = useDesk(({ snapshot }) => snapshot?.lists) ?? []
  const [kind, setKind] = useState<BulkChange['kind']>('end')
  const [listId, setListId] = useState('')
  const [day, setDay] = useState(() => localDate(now))
  const [time, setTime] = useState('09:00')
  const [everyMinutes, setEveryMinutes] = useState(10)
  const change = changeOf()
  const answer = useBulkPreview(change === null ? null : { selection, change })
  const preview = answer?.ok === true ? answer.value : undefined
  const ready = change !== null && preview !== undefined && preview.changed > 0 && bulk.running === null
  const run = async (): Promise<void> => {
    if (ready && (await bulk.run({ selection, change }))) onClose()
  }
  useActions([{ id: 'leads.run', enabled: ready, run: () => void run() }])

  return (
    <section className={classes.panel} aria-label={t('leads.bulk.title')}>
      <div className={classes.fields}>
        <ChoiceChips
          label={t('leads.bulk.what')}
          choices={KINDS.map((value) => ({ value, label: t(`leads.bulk.kind.${value}`) }))}
          value={kind}
          onChoose={setKind}
        />
        {(kind === 'add' || kind === 'move') && (
          <NativeSelect
            label={t('leads.bulk.target')}
            value={listId}
            onChange={(event) => setListId(event.currentTarget.value)}
            data={[{ value: '', label: t('leads.bulk.chooseList') }, ...lists.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        {kind === 'plan' && (
          <>
            <TextInput type="date" label={t('leads.bulk.day')} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
            <TextInput type="time" label={t('leads.bulk.time')} value={time} onChange={(event) => setTime(event.currentTarget.value)} />
            <NumberInput
              label={t('leads.bulk.gap')}
              value={everyMinutes}
              min={0}
              max={WIDEST_GAP_MINUTES}
              allowDecimal={false}
              onChange={(value) => setEveryMinutes(typeof value === 'number' ? value : 0)}
            />
          </>
        )}
      </div>
      <p className={classes.effect} role="status">
        {preview === undefined ? (change === null ? t('leads.bulk.incomplete') : t('leads.bulk.counting')) : effectOf(preview)}
      </p>
      {answer?.ok === false && (
        <p className={classes.problem} role="alert">
          {errorText(answer.error, language).title} {errorText(answer.error, language).remedy}
        </p>
      )}
      <div className={classes.buttons}>
        <ActionButton label={t('common.cancel')} keys="Escape" onPress={onClose} />
        <ActionButton
          tone={kind === 'end' ? 'danger' : 'primary'}
          action="leads.run"
          label={t(`leads.bulk.run.${kind}`)}
          disabled={!ready}
          onPress={() => void run()}
        />
      </div>
    </section>
  )

  function changeOf(): BulkChange | null {
    if (kind === 'end') return { kind }
    if (kind !== 'plan') return listId === '' ? null : { kind, listId }
    return isLocalDate(day) && TIME.test(time) ? { kind, from: instantOf(day, time), everyMinutes } : null
  }

  function effectOf({ selected, changed, leftOut, lastAt, tooMany }: BulkPreview): string {
    if (tooMany) return t('leads.bulk.tooMany', { count: formatCount(MOST_AT_ONCE) })
    const target = lists.find(({ id }) => id === listId)?.name ?? ''
    const does = t(`leads.bulk.does.${kind}`, { count: formatCount(changed), selected: formatCount(selected), list: target })
    const until = lastAt === null ? '' : t('leads.bulk.until', { at: formatDateTime(lastAt, language, now) })
    const left = leftOut.map(({ reason, count }) => t(`leads.bulk.leftOut.${reason}`, { count: formatCount(count) }))
    return [does, until, left.length > 0 ? t('leads.bulk.left', { reasons: left.join(t('leads.bulk.and')) }) : ''].join('')
  }
}
