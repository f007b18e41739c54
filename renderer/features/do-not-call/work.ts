import type { DncEntryView } from '../../../shared/contract/do-not-call'

/** What is being done in the drawer besides looking. */
export type Work =
  | { readonly kind: 'add'; readonly forLead: boolean }
  | { readonly kind: 'lift' | 'level' | 'companies'; readonly entry: DncEntryView }
  | { readonly kind: 'paste' }
