import type { DncEntryView } from '../../../shared/contract/do-not-call'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatPast } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import { Tag } from '../../ui'
import classes from './do-not-call.module.css'

interface DncRowProps {
  readonly id: string
  readonly entry: DncEntryView
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onOpen: () => void
}

/** One entry: whom it is about, in whose words, who entered it when and from what, and what became of it. */
export function DncRow({ id, entry, chosen, onChoose, onOpen }: DncRowProps) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const outcomes = useDesk(({ snapshot }) => snapshot?.outcomes)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list box around it keeps the focus and has the keys
    <div id={id} role="option" aria-selected={chosen} className={classes.row} onClick={onChoose} onDoubleClick={onOpen}>
      <span className={classes.marks}>
        <Tag tone={entry.lifted ? 'plain' : entry.level === 'forbidden' ? 'end' : 'look'}>{t(`dnc.level.${entry.level}`)}</Tag>{' '}
        <span className={classes.scope}>{t(`dnc.scope.${entry.scope}`)}</span>
      </span>
      <span className={classes.about}>
        <b className={entry.lifted ? classes.over : undefined}>{entry.label}</b>{' '}
        {entry.companies.length > 0 && <span className={classes.quiet}>{entry.companies.join('、')} </span>}
        {entry.words !== '' && <span className={classes.words}>{t('hearing.quote', { words: entry.words })} </span>}
        <span className={classes.origin}>
          {t('dnc.by', { at: formatPast(entry.at, now), rep: entry.rep })} · {originText()}
        </span>
        {entry.changes.map((change) => (
          <span key={change.at} className={classes.origin}>
            {t('dnc.changed', { at: formatPast(change.at, now), by: change.by, level: t(`dnc.level.${change.to}`) })}
            {change.reason !== '' && ` ${t('hearing.quote', { words: change.reason })}`}
          </span>
        ))}
        {entry.lifted && (
          <span className={classes.origin}>
            {t('dnc.lifted', { at: formatPast(entry.lifted.at, now), by: entry.lifted.by, reason: entry.lifted.reason })}
          </span>
        )}
      </span>
    </div>
  )

  function originText(): string {
    const { call, list } = entry
    if (list !== null) return t('dnc.fromList', { name: list.name })
    if (call === null) return t('dnc.byHand')
    const at = formatPast(call.at, now)
    const outcome = outcomes?.find(({ code }) => code === call.outcome)?.label[language]
    return outcome === undefined ? t('dnc.fromCallOpen', { at }) : t('dnc.fromCall', { at, outcome })
  }
}
