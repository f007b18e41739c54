import type { LeadOrder } from '../../../shared/contract/lead-list'

/** The columns of the list, in order, and by which order of the list each is sorted. */
export const COLUMNS = [
  { id: 'company', order: 'name' },
  { id: 'person', order: null },
  { id: 'role', order: null },
  { id: 'number', order: null },
  { id: 'list', order: null },
  { id: 'level', order: 'worth' },
  { id: 'standing', order: null },
  { id: 'outcome', order: null },
  { id: 'attempts', order: null },
  { id: 'due', order: 'due' },
  { id: 'called', order: 'called' },
  { id: 'relationship', order: null },
  { id: 'owner', order: null }
] as const satisfies readonly { readonly id: string; readonly order: LeadOrder | null }[]
