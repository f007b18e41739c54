import { useEffect, useRef, useState } from 'react'
import type { StartupState } from '../../../shared/contract/startup'
import { useActions } from '../../actions'
import { callStartup } from '../../bridge/startup-bridge'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { formatBytes } from '../../lib/format'
import { ActionButton } from '../../ui'
import { BackupChoice } from './backup-choice'
import { SalvageTable } from './salvage-table'
import classes from './startup-screen.module.css'
import type { Startup } from './use-startup'
import { whatToKnow } from './what-to-know'

/** Says why the desk does not open, what that means for the data, and what can be done, each by its key. */
export function StartupScreen({ startup, state }: { readonly startup: Startup; readonly state: StartupState }) {
  const t = useText()
  const language = useLanguage()
  const { working, failure, copied, run, copy } = startup
  const { problem, backups, salvaged, room } = state
  const { title, remedy, detail } = errorText(problem, language)
  const usable = backups.filter(({ contents }) => contents !== null)
  const [picked, setPicked] = useState<string | null>(null)
  const chosen = picked ?? usable[0]?.name
  const unreadable = problem.code === 'database.unreadable'
  const busy = working !== null
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const retry = () => run('retry', () => callStartup('startup.retry', undefined))
  const restore = () => chosen !== undefined && run('restore', () => callStartup('startup.restore', { name: chosen }))
  const salvage = () => run('salvage', () => callStartup('startup.salvage', undefined))
  const takeSalvaged = () => run('useSalvaged', () => callStartup('startup.useSalvaged', undefined))
  const showFolder = () => void callStartup('startup.showFolder', undefined)
  const quit = () => void callStartup('startup.quit', undefined)
  useActions([
    { id: 'startup.retry', enabled: !busy, run: retry },
    { id: 'startup.restore', enabled: !busy && unreadable && chosen !== undefined, run: restore },
    { id: 'startup.salvage', enabled: !busy && unreadable, run: salvage },
    { id: 'startup.useSalvaged', enabled: !busy && salvaged !== null, run: takeSalvaged },
    { id: 'startup.showFolder', run: showFolder },
    { id: 'startup.copyDiagnostics', run: copy },
    { id: 'startup.quit', enabled: !busy, run: quit }
  ])
  return (
    <main className={classes.screen}>
      <div className={classes.card}>
        <p className={classes.product}>{t('common.product')}</p>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        <p className={classes.remedy}>{remedy}</p>
        <p className={classes.know}>{t(whatToKnow(problem.code))}</p>
        {problem.code === 'database.full' && room !== null && (
          <p className={classes.know}>{t('startup.room', { room: formatBytes(room) })}</p>
        )}
        {unreadable && salvaged === null && <BackupChoice backups={backups} chosen={chosen} onChoose={setPicked} disabled={busy} />}
        {salvaged !== null && <SalvageTable report={salvaged} />}
        <p role="status" className={classes.status} data-shown={working !== null || copied}>
          {working !== null ? t(`startup.working.${working}`) : copied && t('startup.copied')}
        </p>
        <div role="alert">
          {failure !== null && (
            <p className={classes.failure}>
              <b>{errorText(failure, language).title}</b> {errorText(failure, language).remedy}
            </p>
          )}
        </div>
        <div className={classes.actions}>
          {unreadable && salvaged !== null && (
            <ActionButton action="startup.useSalvaged" tone="primary" disabled={busy} onPress={takeSalvaged} />
          )}
          {unreadable && salvaged === null && (
            <>
              <ActionButton
                action="startup.restore"
                tone={chosen === undefined ? 'plain' : 'primary'}
                disabled={busy || chosen === undefined}
                onPress={restore}
              />
              <ActionButton action="startup.salvage" tone={chosen === undefined ? 'primary' : 'plain'} disabled={busy} onPress={salvage} />
            </>
          )}
          <ActionButton action="startup.retry" tone={unreadable ? 'plain' : 'primary'} disabled={busy} onPress={retry} />
          <ActionButton action="startup.quit" disabled={busy} onPress={quit} />
        </div>
        <div className={classes.foot}>
          <span className={classes.code}>{detail === '' ? problem.code : `${problem.code} · ${detail}`}</span>
          <ActionButton action="startup.showFolder" tone="quiet" onPress={showFolder} />
          <ActionButton action="startup.copyDiagnostics" tone="quiet" onPress={copy} />
        </div>
      </div>
    </main>
  )
}
