import type { ImportPlan } from '../../shared/contract/import'

export interface ImportJob {
  readonly path: string
  readonly plan: ImportPlan
  /** the rep who imports */
  readonly actor: string
  /** where the rows go that could not be imported */
  readonly quarantineFolder: string
}
