import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { Settings, SettingsPatch } from '../../shared/contract/settings'
import type { Role } from '../../shared/domain/team/role'

export interface SettingsHandlerPorts {
  readonly settings: { get(): Settings; change(patch: SettingsPatch): Settings }
  /** @throws AppError `team.role_locked` */
  readonly chooseRole: (role: Role) => void
  /** Draws the screen as large as the settings say by now. */
  readonly drawZoom: () => void
  /** The sound of the line follows the settings. */
  readonly soundChanged: () => void
  /** Takes the computer's telephone links, or gives them back. @throws AppError `call.tel_links_refused` */
  readonly takeTelLinks: (on: boolean) => void
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
export function settingsHandlers({
  settings,
  chooseRole,
  drawZoom,
  soundChanged,
  takeTelLinks,
  desk
}: SettingsHandlerPorts): Pick<DeskHandlers, 'settings.change' | 'desk.selectList'> {
  return {
    'settings.change'({ role, ...patch }) {
      const before = settings.get()
      if (patch.telLinks !== undefined && patch.telLinks !== before.telLinks) takeTelLinks(patch.telLinks)
      if (role !== undefined) chooseRole(role)
      settings.change(patch)
      if (patch.zoom !== undefined) drawZoom()
      soundChanged()
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
