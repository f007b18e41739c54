import { create } from 'zustand'

/** Whether the imports of the past lie over the desk. */
export const useImportHistorySurface = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const showImportHistory = (): void => useImportHistorySurface.setState({ open: true })
/** A moment later: the Escape that closes it over the wizard would else be the wizard's too. */
export const closeImportHistory = (): void => void setTimeout(() => useImportHistorySurface.setState({ open: false }))
