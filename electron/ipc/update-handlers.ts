import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { UpdateSettings, UpdateView } from '../../shared/contract/updates'
import type { Permission } from '../../shared/domain/team/permissions'

export interface UpdateHandlerPorts {
  readonly permit: (permission: Permission) => void
  readonly service: {
    view(): UpdateView
    configure(settings: UpdateSettings): UpdateView
    check(): Promise<UpdateView>
    putOff(): UpdateView
    install(): Promise<UpdateView>
  }
  /** The settings have changed: the desk shows them. */
  readonly onConfigured: () => void
}

/** Where new versions come from is the lead's to say; when this desk is replaced, whoever sits at it. */
export function updateHandlers({
  permit,
  service,
  onConfigured
}: UpdateHandlerPorts): Pick<DeskHandlers, Extract<keyof DeskHandlers, `update.${string}`>> {
  return {
    'update.view': () => service.view(),
    'update.configure'(settings) {
      permit('app.updates')
      const view = service.configure(settings)
      onConfigured()
      return view
    },
    'update.check': () => service.check(),
    'update.putOff': () => service.putOff(),
    'update.install': () => service.install()
  }
}
