import type { Settings, SettingsPatch } from '../../../shared/contract/settings'
import { runCall, useDesk } from '../../bridge/desk-store'

/** The settings as main keeps them; undefined until it has answered. */
export function useSettings(): Settings | undefined {
  return useDesk(({ snapshot }) => snapshot?.settings)
}

/** Saves a change at once. Whether it was saved. */
export async function changeSettings(change: SettingsPatch): Promise<boolean> {
  return (await runCall('settings.change', change)) !== undefined
}
