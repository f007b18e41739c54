import { useState } from 'react'
import { useDesk } from '../bridge/desk-store'
import { CallBar } from '../features/call'
import { ExportSurface } from '../features/export'
import { HearingPanel } from '../features/hearing'
import { ShortcutSheet } from '../features/help'
import { ImportWizard } from '../features/import'
import { LeadPanel } from '../features/lead'
import { NotePanel } from '../features/note'
import { OutcomeBar } from '../features/outcome'
import { Palette } from '../features/palette'
import { PersonSurface } from '../features/person'
import { SkipDialog } from '../features/queue'
import { ScriptRail } from '../features/script'
import { SettingsDrawer, useSettingsActions } from '../features/settings'
import { TimelineDrawer } from '../features/timeline'
import { TodoSurfaces } from '../features/todos'
import { DeskHeader } from './desk-header'
import classes from './desk-screen.module.css'
import { ErrorBar } from './error-bar'
import { IdleScreen } from './idle-screen'
import { type Surface, useDeskActions } from './use-desk-actions'

/** The one screen of the desk: who is called, what to say, what was heard; below it the call and its outcome. */
export function DeskScreen() {
  const [surface, setSurface] = useState<Surface>('desk')
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead != null)
  const close = () => setSurface('desk')
  useDeskActions(setSurface)
  useSettingsActions()

  return (
    <div className={classes.screen}>
      <DeskHeader onOpen={setSurface} />
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
      <SettingsDrawer open={surface === 'settings'} onClose={close} />
      <ShortcutSheet open={surface === 'help'} onClose={close} />
      <TimelineDrawer />
      <ExportSurface />
      <PersonSurface />
      <ImportWizard open={surface === 'import'} onClose={close} />
    </div>
  )
}
