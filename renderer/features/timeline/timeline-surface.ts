import { create } from 'zustand'

/** Whether the timeline lies over the desk. */
export const useTimelineSurface = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const showTimeline = (): void => useTimelineSurface.setState({ open: true })
export const closeTimeline = (): void => useTimelineSurface.setState({ open: false })
