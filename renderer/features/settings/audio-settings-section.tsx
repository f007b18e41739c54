import { AudioSettings } from '../audio'
import { backToDefault } from './back-to-default'
import type { SettingsSectionProps } from './settings-section'

/** The sound of calls. */
export function AudioSettingsSection({ settings }: SettingsSectionProps) {
  return <AudioSettings settings={settings} back={backToDefault(settings)} />
}
