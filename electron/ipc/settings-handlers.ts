import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { Settings, SettingsPatch } from '../../shared/contract/settings'

export interface SettingsHandlerPorts {
  readonly settings: { get(): Settings; change(patch: SettingsPatch): Settings }
  readonly desk: {
    snapshot(): DeskSnapshot
    /** @throws AppError `desk.call_open`: a call keeps its list */
    refuseWhileCallIsOpen(): void
    /** Serves from the list that is now chosen. */
    listChosen(): void
    /** Looks again whether there is a lead to serve. */
    wake(): void
  }
}

/** Changes settings and lets the desk follow: another list is served at once, another line may open what hours had closed. */
export function settingsHandlers({ settings, desk }: SettingsHandlerPorts): Pick<DeskHandlers, 'settings.change' | 'desk.selectList'> {
  return {
    'settings.change'(patch) {
      const before = settings.get()
      settings.change(patch)
      if (patch.listId !== undefined && patch.listId !== before.listId) desk.listChosen()
      else desk.wake()
      return desk.snapshot()
    },
    'desk.selectList'({ listId }) {
      desk.refuseWhileCallIsOpen()
      settings.change({ listId })
      desk.listChosen()
      return desk.snapshot()
    }
  }
}
