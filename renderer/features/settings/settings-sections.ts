import { BackupSettings } from '../backups'
import { RoleSettings } from '../role'
import {
  CallingHoursSection,
  HolidaysSection,
  OutcomesSection,
  ReasonsSection,
  RecordingSection,
  RequiredHearingSection,
  RetrySection
} from '../team-settings'
import { UpdateSettings } from '../updates'
import { AudioSettingsSection } from './audio-settings-section'
import { LineSettings } from './line-settings'
import { NoticeSettings } from './notice-settings'
import { OwnSettings } from './own-settings'
import { ScreenSettings } from './screen-settings'
import type { SettingsSection } from './settings-section'

/** Every section of the settings, in the order of the navigation. A feature adds its own here, imported by its index. */
export const settingsSections: readonly SettingsSection[] = [
  {
    id: 'own',
    label: 'settings.own',
    group: 'own',
    holds: ['settings.name', 'settings.company', 'settings.team', 'settings.phone', 'settings.email'],
    Component: OwnSettings
  },
  {
    id: 'role',
    label: 'role.title',
    group: 'own',
    holds: ['role.now', 'role.passphrase'],
    Component: RoleSettings
  },
  {
    id: 'screen',
    label: 'settings.screen',
    group: 'own',
    holds: ['settings.language', 'settings.theme', 'settings.font', 'settings.zoom', 'settings.textSize', 'settings.density'],
    resets: ['language', 'theme', 'zoom', 'font', 'textSize', 'density'],
    Component: ScreenSettings
  },
  {
    id: 'line',
    label: 'settings.telephone',
    group: 'own',
    holds: [
      'settings.line',
      'settings.persona',
      'settings.speed',
      'settings.sound',
      'settings.telLinks',
      'sip.title',
      'sip.url',
      'sip.iceServers',
      'twilio.title',
      'twilio.tokenUrl',
      'twilio.callServer'
    ],
    resets: ['line', 'persona', 'practiceSpeed', 'practiceSound', 'telLinks'],
    Component: LineSettings
  },
  {
    id: 'audio',
    label: 'audio.title',
    group: 'own',
    holds: [
      'audio.microphone',
      'audio.speaker',
      'audio.ringer',
      'audio.callVolume',
      'audio.ringVolume',
      'audio.echoCancellation',
      'audio.noiseSuppression',
      'audio.autoGain'
    ],
    resets: ['microphone', 'speaker', 'ringer', 'callVolume', 'ringVolume', 'echoCancellation', 'noiseSuppression', 'autoGain'],
    Component: AudioSettingsSection
  },
  {
    id: 'notices',
    label: 'settings.notices',
    group: 'own',
    holds: ['settings.noticesShow', 'hint.show'],
    resets: ['systemNotices', 'hints'],
    Component: NoticeSettings
  },
  {
    id: 'backups',
    label: 'backups.title',
    group: 'own',
    holds: ['backups.list', 'backups.make', 'backups.restoreTitle'],
    Component: BackupSettings
  },
  {
    id: 'team.hearing',
    label: 'teamSettings.hearing.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.hearing.fields', 'teamSettings.hearing.policyLabel'],
    Component: RequiredHearingSection
  },
  {
    id: 'team.outcomes',
    label: 'teamSettings.outcomes.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.outcomes.key', 'teamSettings.outcomes.hide', 'teamSettings.outcomes.reason'],
    Component: OutcomesSection
  },
  {
    id: 'team.reasons',
    label: 'teamSettings.reasons.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.reasons.add', 'teamSettings.reasons.retire'],
    Component: ReasonsSection
  },
  {
    id: 'team.hours',
    label: 'teamSettings.hours.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.hours.limits', 'teamSettings.hours.newLists', 'teamSettings.hours.lists', 'teamSettings.hours.attempts'],
    Component: CallingHoursSection
  },
  {
    id: 'team.holidays',
    label: 'teamSettings.holidays.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.holidays.add'],
    Component: HolidaysSection
  },
  {
    id: 'team.retry',
    label: 'teamSettings.retry.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['teamSettings.retry.bands', 'teamSettings.retry.rest'],
    Component: RetrySection
  },
  {
    id: 'team.recording',
    label: 'recording.title',
    group: 'team',
    permission: 'team.settings',
    holds: ['recording.lists', 'recording.purpose', 'recording.announcement', 'recording.days'],
    Component: RecordingSection
  },
  {
    id: 'updates',
    label: 'updates.title',
    group: 'team',
    permission: 'app.updates',
    holds: ['updates.on', 'updates.feed'],
    Component: UpdateSettings
  }
]
