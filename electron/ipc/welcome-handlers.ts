import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { SettingsPatch } from '../../shared/contract/settings'
import type { Role } from '../../shared/domain/team/role'

export interface WelcomeHandlerPorts {
  readonly settings: { change(patch: SettingsPatch & { readonly welcomed?: boolean }): unknown }
  /** @throws AppError `team.role_locked` */
  readonly chooseRole: (role: Role) => void
  /** Imports the made-up leads; the answer is their list. */
  readonly importSample: () => Promise<string>
  readonly desk: {
    refuseWhileCallIsOpen(): void
    listChosen(): void
    wake(): void
    snapshot(): DeskSnapshot
  }
}

type WelcomeHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `welcome.${string}`>>

/** From nothing to the first lead. Only once everything is there the desk counts as begun: what fails on the way is asked again. */
export function welcomeHandlers({ settings, chooseRole, importSample, desk }: WelcomeHandlerPorts): WelcomeHandlers {
  const serveSample = async (): Promise<void> => {
    settings.change({ listId: await importSample() })
    desk.listChosen()
  }
  return {
    async 'welcome.finish'({ name, company, team, role, list }) {
      chooseRole(role)
      settings.change({ rep: { name, company }, team })
      if (list === 'sample') await serveSample()
      settings.change({ welcomed: true })
      desk.wake()
      return desk.snapshot()
    },
    async 'welcome.addSample'() {
      desk.refuseWhileCallIsOpen()
      await serveSample()
      return desk.snapshot()
    }
  }
}
