import type { CrashDesk } from './crash-desk'
import type { Ledger } from './ledger'
import type { PhaseWatch } from './phases'
import type { Random } from './random'

export interface ImportFiles {
  readonly folder: string
  /** The number of the next file: no two hold the same leads. */
  next(): number
  /** Has the system's file dialog answer with a file. */
  choose(file: string): Promise<void>
}

export interface WorkTools {
  readonly desk: CrashDesk
  readonly ledger: Ledger
  readonly random: Random
  readonly phases: PhaseWatch
  readonly files: ImportFiles
  /** Whether this round is to be ended in the middle of an import. */
  readonly importSoon: boolean
}

const CHARACTERS = 'あいうえおかきくけこさしすせそたちつてとなにぬねの株式予算来期abcdefgh0123456789'

export function madeUpText(random: Random, length: number): string {
  return Array.from({ length }, () => CHARACTERS[random.integer(0, CHARACTERS.length - 1)]).join('')
}
