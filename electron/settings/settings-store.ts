import Store from 'electron-store'
import { Settings, type SettingsPatch } from '../../shared/contract/settings'

/** The settings of this desk. Reading is cheap; a change is on disk when `change` returns. */
export interface SettingsStore {
  get(): Settings
  change(patch: SettingsPatch): Settings
}

/**
 * Opens the settings file in `folder`. Fields that are missing or no longer valid fall back to their defaults one by one; the file
 * is written only when somebody changes a setting.
 */
export function openSettings(folder: string, defaults: SettingsPatch): SettingsStore {
  const store = new Store<Record<string, unknown>>({ cwd: folder, name: 'settings', clearInvalidConfig: false })
  let current = readSettings(store.store, defaults)
  return {
    get: () => current,
    change(patch) {
      current = mergeSettings(current, patch)
      store.store = { ...current }
      return current
    }
  }
}

/** Reads what a file holds, field by field over the defaults. Exported for tests. */
export function readSettings(stored: Readonly<Record<string, unknown>>, defaults: SettingsPatch): Settings {
  const initial = mergeSettings(Settings.parse({}), defaults)
  const whole = Settings.safeParse({ ...initial, ...stored })
  if (whole.success) return whole.data
  let settings = initial
  for (const [field, value] of Object.entries(stored)) {
    const tried = Settings.safeParse({ ...settings, [field]: value })
    if (tried.success) settings = tried.data
  }
  return settings
}

function mergeSettings(settings: Settings, patch: SettingsPatch): Settings {
  return Settings.parse({ ...settings, ...patch, rep: { ...settings.rep, ...patch.rep } })
}
