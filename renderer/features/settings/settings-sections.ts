import { RoleSettings } from '../role'
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
    holds: ['settings.line', 'settings.persona', 'settings.speed', 'settings.sound'],
    resets: ['line', 'persona', 'practiceSpeed', 'practiceSound'],
    Component: LineSettings
  },
  {
    id: 'notices',
    label: 'settings.notices',
    group: 'own',
    holds: ['settings.noticesShow', 'hint.show'],
    resets: ['systemNotices', 'hints'],
    Component: NoticeSettings
  }
]
