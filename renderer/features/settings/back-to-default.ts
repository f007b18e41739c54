import { defaultSettings, type SettingName } from '../../../shared/contract/default-settings'
import type { Settings } from '../../../shared/contract/settings'
import { changeSettings } from './use-settings'

/** For each setting, whether it differs from its default, and the way back: the parts of a `SettingRow`. */
export function backToDefault(
  settings: Settings
): (name: SettingName) => { readonly changed: boolean; readonly onReset: () => Promise<boolean> } {
  return (name) => ({ changed: differs(settings, name), onReset: () => resetSettings([name]) })
}

export function differs(settings: Settings, name: SettingName): boolean {
  return JSON.stringify(settings[name]) !== JSON.stringify(defaultSettings[name])
}

/** Sets settings back to their defaults, all in one change. */
export function resetSettings(names: readonly SettingName[]): Promise<boolean> {
  return changeSettings(Object.fromEntries(names.map((name) => [name, defaultSettings[name]])))
}
