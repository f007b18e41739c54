import { create } from 'zustand'

interface BackupChoice {
  /** The backup that is marked in the list; null for the newest. */
  readonly marked: string | null
  /** Whether what restoring it would change is to be shown. */
  readonly asked: boolean
}

export const useBackupChoice = create<BackupChoice>()(() => ({ marked: null, asked: false }))

export const markBackup = (marked: string): void => useBackupChoice.setState({ marked, asked: false })
/** Asks what restoring a backup would change. */
export const askToRestore = (marked: string): void => useBackupChoice.setState({ marked, asked: true })
export const askNothing = (): void => useBackupChoice.setState({ asked: false })
