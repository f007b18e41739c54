import type { Cell } from '../../../shared/domain/export/cell'

export interface SinkColumn {
  readonly header: string
  readonly width: number
}

/** Takes a table row by row. A file stands at its place only once it is whole. */
export interface RowSink {
  add(cells: readonly Cell[]): void
  /** Puts the file in its place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  discard(): void
}
