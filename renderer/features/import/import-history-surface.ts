import { create } from 'zustand'

/** Whether the imports of the past lie over the desk. */
export const useImportHistorySurface = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const showImportHistory = (): void => useImportHistorySurface.setState({ open: true })
export const closeImportHistory = (): void => useImportHistorySurface.setState({ open: false })
