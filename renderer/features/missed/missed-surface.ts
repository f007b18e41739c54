import { create } from 'zustand'

export const useMissedSurface = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const showMissed = (): void => useMissedSurface.setState({ open: true })
export const closeMissed = (): void => useMissedSurface.setState({ open: false })
