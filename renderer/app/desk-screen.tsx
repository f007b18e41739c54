import { useEffect, useState } from 'react'
import { useDesk } from '../bridge/desk-store'
import { useAudioWatch } from '../features/audio'
import { RestoredBar } from '../features/backups'
import { CallBar } from '../features/call'
import { DoNotCallDrawer } from '../features/do-not-call'
import { ExportSurface } from '../features/export'
import { HealthDrawer, useHealthWatch } from '../features/health'
import { HearingPanel } from '../features/hearing'
import { ShortcutSheet } from '../features/help'
import { ImportHistory, importWizard } from '../features/import'
import { LeadPanel } from '../features/lead'
import { LeadsSurface } from '../features/leads'
import { LinePanel } from '../features/line-panel'
import { MissedDrawer } from '../features/missed'
import { NotePanel } from '../features/note'
import { NumberDial } from '../features/number-dial'
import { OutcomeBar } from '../features/outcome'
import { Palette } from '../features/palette'
import { PersonSurface } from '../features/person'
import { SkipDialog } from '../features/queue'
import { useRoleActions } from '../features/role'
import { ScriptRail } from '../features/script'
import { IncomingNotice, OtherCallRow, useOtherCallActions } from '../features/second-call'
import { SettingsSurface, useSettingsActions } from '../features/settings'
import { TimelineDrawer } from '../features/timeline'
import { TodoSurfaces } from '../features/todos'
import { TransferDialog } from '../features/transfer'
import { fetchTheRest, Later } from '../lib/later'
import { DeskHeader } from './desk-header'
import classes from './desk-screen.module.css'
import { ErrorBar } from './error-bar'
import { HintWatch } from './hint-watch'
import { IdleScreen } from './idle-screen'
import { StorageBar } from './storage-bar'
import { type Surface, useDeskActions } from './use-desk-actions'

/** What opens the settings at a section of its own. */
const SECTIONS: ReadonlySet<Surface> = new Set<Surface>(['role', 'updates', 'backups', 'line'])

/** The one screen of the desk: who is called, what to say, what was heard; below it the call and its outcome. */
export function DeskScreen({ first }: { readonly first: Surface }) {
  const [surface, setSurface] = useState<Surface>(first)
  const [importBegun, setImportBegun] = useState(false)
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const close = () => setSurface('desk')
  useDeskActions(setSurface)
  useEffect(fetchTheRest, [])
  // from then on it keeps what was entered, closed or not
  useEffect(() => {
    if (surface === 'import') setImportBegun(true)
  }, [surface])
  useHealthWatch()
  useAudioWatch()
  useOtherCallActions()
  useSettingsActions()
  useRoleActions(() => setSurface('role'))

  return (
    <div className={classes.screen}>
      <HintWatch paletteOpen={surface === 'palette'} />
      <DeskHeader onOpen={setSurface} />
      <IncomingNotice />
      <div>
        <StorageBar />
        <OtherCallRow />
      </div>
      <main className={classes.main}>
        <ErrorBar />
        {onDesk ? (
          <div className={classes.columns}>
            <LeadPanel />
            <ScriptRail />
            <div className={classes.record}>
              <HearingPanel />
              <NotePanel />
            </div>
          </div>
        ) : (
          <IdleScreen onOpen={setSurface} />
        )}
        <TodoSurfaces />
      </main>
      <footer className={classes.footer}>
        <CallBar />
        <OutcomeBar />
      </footer>
      <Palette open={surface === 'palette' ? 'all' : surface === 'upcoming' ? 'upcoming' : null} onClose={close} />
      <SkipDialog open={surface === 'skip'} onClose={close} />
      <SettingsSurface
        open={surface === 'settings' || SECTIONS.has(surface)}
        section={SECTIONS.has(surface) ? surface : undefined}
        onClose={close}
      />
      <ShortcutSheet open={surface === 'help'} onClose={close} />
      <HealthDrawer open={surface === 'health'} onClose={close} onBackups={() => setSurface('backups')} />
      <LinePanel open={surface === 'linePanel'} onClose={close} onAccount={() => setSurface('line')} />
      <RestoredBar onBackups={() => setSurface('backups')} />
      <TransferDialog />
      <NumberDial />
      <MissedDrawer />
      <TimelineDrawer />
      <DoNotCallDrawer />
      <LeadsSurface />
      <ExportSurface />
      <PersonSurface />
      {importBegun && <Later part={importWizard} props={{ open: surface === 'import', onClose: close }} />}
      <ImportHistory />
    </div>
  )
}
