import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { StorageNoticeCode } from '../../shared/contract/storage'

interface StorageHandlerPorts {
  readonly storage: { dismiss(code: StorageNoticeCode): void }
  readonly desk: { snapshot(): DeskSnapshot }
}

/** What the person has read of the data's care goes. */
export function storageHandlers({ storage, desk }: StorageHandlerPorts): Pick<DeskHandlers, 'storage.dismiss'> {
  return {
    'storage.dismiss'({ code }) {
      storage.dismiss(code)
      return desk.snapshot()
    }
  }
}
