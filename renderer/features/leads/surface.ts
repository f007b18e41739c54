import { create } from 'zustand'
import type { LeadPlace, LeadQuestion } from '../../../shared/contract/lead-list'

interface LeadsSurface {
  readonly open: boolean
  /** Kept while the list is closed: whoever comes back goes on where they were. */
  readonly question: LeadQuestion
  readonly place: LeadPlace | null
}

export const EVERY_LEAD: LeadQuestion = {
  filter: {
    listId: null,
    level: null,
    standing: null,
    outcome: null,
    attemptsFrom: null,
    attemptsTo: null,
    dueFrom: null,
    dueBefore: null,
    text: ''
  },
  order: 'name',
  ascending: true
}

/** Whether the list of leads lies over the desk, and what it shows. */
export const useLeadsSurface = create<LeadsSurface>()(() => ({ open: false, question: EVERY_LEAD, place: null }))

export const showLeads = (): void => useLeadsSurface.setState({ open: true })
export const closeLeads = (): void => useLeadsSurface.setState({ open: false })
export const ask = (question: LeadQuestion): void => useLeadsSurface.setState({ question, place: null })
export const keepPlace = (place: LeadPlace): void => useLeadsSurface.setState({ place })
