import type { TodayFigures as Figures } from '../../shared/contract/desk-snapshot'
import { useDesk } from '../bridge/desk-store'
import { useText } from '../i18n'
import { formatCount } from '../lib/format'
import classes from './today-figures.module.css'

const FIGURES: readonly (keyof Figures)[] = ['dials', 'connects', 'persons', 'appointments']

/** Today's calls of this rep, counted by the flags of their outcomes. */
export function TodayFigures() {
  const t = useText()
  const today = useDesk(({ snapshot }) => snapshot?.today)
  const short = useDesk(({ snapshot }) => (snapshot?.missed.length ?? 0) > 0)
  return (
    <dl className={classes.figures} data-short={short || undefined} aria-label={t('desk.today')}>
      {FIGURES.map((figure) => (
        <div key={figure} className={classes.figure}>
          <dt className={classes.label}>{t(`desk.figures.${figure}`)}</dt>
          <dd className={classes.count}>{formatCount(today?.[figure] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  )
}
