import { useEffect, useState } from 'react'
import { worstLevel } from '../../../shared/domain/health/judge-health'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { useActions } from '../../actions'
import { callMain } from '../../bridge/desk-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatTime } from '../../lib/format'
import { ActionButton } from '../../ui'
import { Diagnostics } from './diagnostics'
import { FindingList } from './finding-list'
import classes from './health.module.css'
import { measureHealth, takeHealth, useHealth } from './health-store'
import { useCopy } from './use-copy'

/** What was found, and what can be done about it by key. */
export function HealthPanel({ onBackups }: { readonly onBackups: () => void }) {
  const t = useText()
  const language = useLanguage()
  const view = useHealth((health) => health.view)
  const unread = useHealth((health) => health.problem)
  const [working, setWorking] = useState<'checking' | 'making' | null>(null)
  const [failure, setFailure] = useState<ErrorValue | null>(null)
  const [shown, setShown] = useState(false)
  const [copied, copy] = useCopy()
  useEffect(() => void measureHealth(), [])
  const problem = failure ?? unread
  const idle = working === null

  const check = () => work('checking', () => callMain('health.check', undefined).then(tap(takeHealth)))
  const makeBackup = () => work('making', () => callMain('backup.make', undefined).then(tap(() => void measureHealth())))
  const showLog = () => void callMain('health.showLog', undefined)
  const show = () => setShown(true)
  useActions([
    { id: 'health.check', enabled: idle, run: check },
    { id: 'health.makeBackup', enabled: idle, run: makeBackup },
    { id: 'health.backups', run: onBackups },
    { id: 'health.showLog', run: showLog },
    { id: 'health.diagnostics', enabled: !shown, run: show },
    { id: 'health.copy', enabled: shown, run: copy }
  ])
  if (view === null) return <p role="status">{t('health.measuring')}</p>
  return (
    <div className={classes.panel}>
      <p className={classes.all} data-level={worstLevel(view.findings)} data-autofocus data-rest tabIndex={-1}>
        {t(`health.all.${worstLevel(view.findings)}`)}
        <span className={classes.at}>{t('health.at', { at: formatTime(view.facts.now) })}</span>
      </p>
      <p role="status" className={classes.status}>
        {working !== null && t(`health.${working}`)}
      </p>
      <div role="alert">
        {problem !== null && (
          <p className={classes.failure}>
            <b>{errorText(problem, language).title}</b>
          </p>
        )}
      </div>
      <FindingList view={view} />
      <div className={classes.row}>
        <ActionButton action="health.makeBackup" disabled={!idle} onPress={makeBackup} />
        <ActionButton action="health.check" disabled={!idle} onPress={check} />
        <ActionButton action="health.backups" onPress={onBackups} />
        <ActionButton action="health.showLog" onPress={showLog} />
        {!shown && <ActionButton action="health.diagnostics" onPress={show} />}
      </div>
      {shown && <Diagnostics action="health.copy" copied={copied} onCopy={copy} />}
    </div>
  )

  function work(what: 'checking' | 'making', ask: () => Promise<{ readonly ok: boolean; readonly error?: ErrorValue }>): void {
    setWorking(what)
    setFailure(null)
    void ask()
      .then((answer) => setFailure(answer.error ?? null))
      .finally(() => setWorking(null))
  }
}

/** Hands an answer on and passes it through. */
function tap<Answer>(take: (answer: Answer) => void): (answer: Answer) => Answer {
  return (answer) => {
    take(answer)
    return answer
  }
}
