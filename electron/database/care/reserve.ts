import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { roomIn } from './backup-folder'

/** Room for a day of calls: an outcome with all it causes writes some tens of kilobytes. */
const RESERVE_BYTES = 8 * 1024 * 1024
const BLOCK_BYTES = 256 * 1024

/** A file that holds room on the disk, so that a call under way can still be recorded when everything else has filled it. */
export interface Reserve {
  /** Gives the room up; answers whether there was any. */
  release(): boolean
  /** Takes it again where the disk has room for it twice; answers whether it is held now. */
  hold(): boolean
}

export function createReserve(databaseFile: string): Reserve {
  const file = `${databaseFile}.reserve`
  return {
    release() {
      const held = existsSync(file)
      rmSync(file, { force: true })
      return held
    },
    hold() {
      if (statSync(file, { throwIfNoEntry: false })?.size === RESERVE_BYTES) return true
      try {
        if (roomIn(dirname(file)) < 2 * RESERVE_BYTES) return false
        fill(file)
        return true
      } catch {
        rmSync(file, { force: true })
        return false
      }
    }
  }
}

/** With chance, since some file systems keep no room for a file of zeros. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w', 0o600)
  const block = Buffer.alloc(BLOCK_BYTES)
  try {
    for (let written = 0; written < RESERVE_BYTES; written += BLOCK_BYTES) writeSync(descriptor, randomFillSync(block))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
