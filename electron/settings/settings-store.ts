import Store from 'electron-store'
import { Settings, type SettingsPatch } from '../../shared/contract/settings'
import { totalParse } from '../../shared/lib/total-parse'
import { type RoleGuard, readRoleGuard } from './role-guard'

/** What main may change besides what a person may. */
type SettingsChange = SettingsPatch & { readonly welcomed?: boolean; readonly updates?: Settings['updates'] }

/** The settings of this desk. Reading is cheap; a change is on disk when `change` returns. */
export interface SettingsStore {
  get(): Settings
  change(patch: SettingsChange): Settings
  /** The guard over the lead's role, which stays in main. */
  guard(): RoleGuard | null
  changeGuard(guard: RoleGuard | null): void
}

/**
 * Opens the settings file in `folder`. Fields that are missing or no longer valid fall back to their defaults one by one; the file
 * is written only when somebody changes a setting.
 */
export function openSettings(folder: string): SettingsStore {
  const store = new Store<Record<string, unknown>>({ cwd: folder, name: 'settings', clearInvalidConfig: false })
  let current = readSettings(store.store)
  let guard = readRoleGuard(store.store.roleGuard)
  const write = (settings: Settings, roleGuard: RoleGuard | null): void => {
    store.store = roleGuard === null ? { ...settings } : { ...settings, roleGuard }
    // only what is on disk is in force
    current = settings
    guard = roleGuard
  }
  return {
    get: () => current,
    change(patch) {
      write(mergeSettings(current, patch), guard)
      return current
    },
    guard: () => guard,
    changeGuard(next) {
      write(current, next)
    }
  }
}

/** Reads what a file holds, field by field over the defaults. Exported for tests. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const initial = Settings.parse({})
  const whole = totalParse(Settings, { ...initial, ...stored })
  if (whole.success) return welcomedIfNamed(whole.data, stored)
  let settings = initial
  for (const [field, value] of Object.entries(stored)) {
    const tried = totalParse(Settings, { ...settings, [field]: value })
    if (tried.success) settings = tried.data
  }
  return welcomedIfNamed(settings, stored)
}

/** A file from before the first start was asked about: whoever has a name there has been at work already. */
function welcomedIfNamed(settings: Settings, stored: Readonly<Record<string, unknown>>): Settings {
  return stored.welcomed === undefined && settings.rep.name !== '' ? { ...settings, welcomed: true } : settings
}

function mergeSettings(settings: Settings, patch: SettingsChange): Settings {
  return Settings.parse({ ...settings, ...patch, rep: { ...settings.rep, ...patch.rep } })
}
