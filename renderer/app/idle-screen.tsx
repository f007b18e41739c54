import type { IdleReason } from '../../shared/contract/desk-snapshot'
import { assertNever } from '../../shared/lib/assert-never'
import { runCall, useDesk } from '../bridge/desk-store'
import { type Language, type Translate, useLanguage, useText } from '../i18n'
import { formatDateTime } from '../lib/format'
import { useNow } from '../lib/use-now'
import { ActionButton } from '../ui'
import classes from './idle-screen.module.css'
import type { Surface } from './use-desk-actions'

const TITLE_ID = 'idle-title'

/** In place of a lead: why there is none, and what to do now. */
export function IdleScreen({ onOpen }: { readonly onOpen: (surface: Surface) => void }) {
  const t = useText()
  const language = useLanguage()
  const now = useNow()
  const idle = useDesk(({ snapshot }) => snapshot?.idle) ?? { kind: 'nothing_due', nextAt: null }
  const busy = useDesk((desk) => desk.busy)
  const words = wordsOf(idle, t, language, now)
  return (
    <section className={classes.idle} aria-labelledby={TITLE_ID}>
      <div className={classes.card}>
        <h2 id={TITLE_ID} className={classes.title} data-rest="lead" tabIndex={-1}>
          {words.title}
        </h2>
        <p className={classes.detail}>{words.detail}</p>
        {idle.kind === 'no_list' && <FirstSteps />}
        <div className={classes.buttons}>
          {(idle.kind === 'no_list' || idle.kind === 'list_finished') && (
            <ActionButton tone="primary" action="import.open" onPress={() => onOpen('import')} />
          )}
          {idle.kind === 'nothing_due' && <ActionButton tone="primary" action="queue.next" onPress={() => void runCall('desk.next')} />}
          {idle.kind !== 'no_list' && <ActionButton action="queue.upcoming" onPress={() => onOpen('upcoming')} />}
        </div>
        {idle.kind === 'no_list' && (
          <div className={classes.aside}>
            <p>{t('desk.idle.noList.sample')}</p>
            <ActionButton label={t('desk.idle.noList.addSample')} disabled={busy} onPress={() => void runCall('welcome.addSample')} />
          </div>
        )}
      </div>
    </section>
  )
}

const FIRST_STEPS = ['import', 'call', 'outcome'] as const

/** What working with the desk is, in three sentences. */
function FirstSteps() {
  const t = useText()
  return (
    <ol className={classes.steps}>
      {FIRST_STEPS.map((step, index) => (
        <li key={step} className={classes.step}>
          <span className={classes.number}>{index + 1}</span>
          <b>{t(`desk.idle.steps.${step}.title`)}</b>
          <span className={classes.stepBody}>{t(`desk.idle.steps.${step}.body`)}</span>
        </li>
      ))}
    </ol>
  )
}

function wordsOf(idle: IdleReason, t: Translate, language: Language, now: number): { readonly title: string; readonly detail: string } {
  switch (idle.kind) {
    case 'no_list':
      return { title: t('desk.idle.noList.title'), detail: t('desk.idle.noList.body') }
    case 'list_finished':
      return { title: t('desk.idle.finished.title'), detail: t('desk.idle.finished.body') }
    case 'nothing_due':
      return {
        title: t('desk.idle.nothingDue.title'),
        detail:
          idle.nextAt === null
            ? t('desk.idle.nothingDue.unknown')
            : t('desk.idle.nothingDue.nextAt', { at: formatDateTime(idle.nextAt, language, now) })
      }
    case 'closed':
      return {
        title: t(`desk.idle.closed.${idle.reason}`),
        detail: t('desk.idle.closed.opensAt', { at: formatDateTime(idle.opensAt, language, now) })
      }
    default:
      return assertNever(idle)
  }
}
