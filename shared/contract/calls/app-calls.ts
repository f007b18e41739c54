import { z } from 'zod'
import { call } from '../call-definition'
import type { DeskSnapshot } from '../desk-snapshot'
import type { HealthView } from '../health'
import { ListRecordingChange } from '../recording'
import type { BackupsView, RestorePreview } from '../restore'
import { SettingsPatch } from '../settings'
import { StorageNoticeCode } from '../storage'
import {
  ListChange,
  OutcomeChange,
  OutcomeMove,
  OutcomeReset,
  PassphraseChange,
  PassphraseRemoval,
  TeamChange,
  TeamReset,
  UnlockRequest,
  Welcome
} from '../team'
import { UpdateSettings, type UpdateView } from '../updates'

const BackupChoice = z.object({ name: z.string().min(1).max(120) })

/** The app itself: settings, roles, the team, updates, health and backups. */
export const appCalls = {
  'settings.change': call(SettingsPatch).returns<DeskSnapshot>(),
  'storage.dismiss': call(z.object({ code: StorageNoticeCode })).returns<DeskSnapshot>(),
  /** Answers the questions of the first start, and serves the first lead. */
  'welcome.finish': call(Welcome).returns<DeskSnapshot>(),
  /** Brings the made-up leads that come with the app as a practice list, and serves from it. */
  'welcome.addSample': call(z.void()).returns<DeskSnapshot>(),
  /** Takes the lead's role by its passphrase, until it is locked, the app ends or the desk rests. */
  'role.unlock': call(UnlockRequest).returns<DeskSnapshot>(),
  'role.lock': call(z.void()).returns<DeskSnapshot>(),
  /** Guards the lead's role by a passphrase, or changes it. */
  'role.guard': call(PassphraseChange).returns<DeskSnapshot>(),
  'role.unguard': call(PassphraseRemoval).returns<DeskSnapshot>(),
  'team.change': call(TeamChange).returns<DeskSnapshot>(),
  /** Sets one of the team's settings back to its default. */
  'team.reset': call(TeamReset).returns<DeskSnapshot>(),
  'team.changeList': call(ListChange).returns<DeskSnapshot>(),
  'team.changeRecording': call(ListRecordingChange).returns<DeskSnapshot>(),
  'team.changeOutcome': call(OutcomeChange).returns<DeskSnapshot>(),
  'team.moveOutcome': call(OutcomeMove).returns<DeskSnapshot>(),
  'team.resetOutcome': call(OutcomeReset).returns<DeskSnapshot>(),
  'update.view': call(z.void()).returns<UpdateView>(),
  /** Turns the search for new versions on or off, and says where. Needs `app.updates`. */
  'update.configure': call(UpdateSettings).returns<UpdateView>(),
  'update.check': call(z.void()).returns<UpdateView>(),
  /** Not by itself before tomorrow. */
  'update.putOff': call(z.void()).returns<UpdateView>(),
  'update.install': call(z.void()).returns<UpdateView>(),
  /** Measures the app and what it stands on. */
  'health.read': call(z.void()).returns<HealthView>(),
  /** Looks through the whole database, and measures again. */
  'health.check': call(z.void()).returns<HealthView>(),
  /** What an administrator needs to know, as text without anybody's data. */
  'health.diagnostics': call(z.void()).returns<string>(),
  'health.copyDiagnostics': call(z.void()).returns<null>(),
  /** Shows the log in the file manager. */
  'health.showLog': call(z.void()).returns<null>(),
  'backup.list': call(z.void()).returns<BackupsView>(),
  /** Makes a backup now. */
  'backup.make': call(z.void()).returns<BackupsView>(),
  /** What restoring a backup would change. Needs `database.restore`, as does restoring. */
  'backup.preview': call(BackupChoice).returns<RestorePreview>(),
  /** Ends the app and starts it on the data of a backup; what was there becomes a backup. */
  'backup.restore': call(BackupChoice).returns<null>(),
  /** Puts away the message that a backup was restored. */
  'backup.seen': call(z.void()).returns<null>(),
  /** Loads the desk's page anew: a page cannot do so by itself, since nothing may navigate. */
  'app.reload': call(z.void()).returns<null>(),
  /** Ends the app and starts it again. */
  'app.restart': call(z.void()).returns<null>()
} as const
