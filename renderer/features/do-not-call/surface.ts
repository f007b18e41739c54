import { create } from 'zustand'

/** What of the do-not-call list lies over the desk: the list itself, or at once the form for the lead on the desk. */
export const useDncSurface = create<{ readonly open: 'nothing' | 'list' | 'lead' }>()(() => ({ open: 'nothing' }))

export const showDnc = (): void => useDncSurface.setState({ open: 'list' })
export const addForLead = (): void => useDncSurface.setState({ open: 'lead' })
export const closeDnc = (): void => useDncSurface.setState({ open: 'nothing' })
