import { create } from 'zustand'

export const useTransferSurface = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const openTransfer = (): void => useTransferSurface.setState({ open: true })
export const closeTransfer = (): void => useTransferSurface.setState({ open: false })
