import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'

/** Root may write anywhere, so for root the folder is made immutable; anybody else is kept out by its mode. */
export function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() === 0) {
    execFileSync('chattr', ['+i', folder])
    return () => void execFileSync('chattr', ['-i', folder])
  }
  chmodSync(folder, 0o555)
  return () => chmodSync(folder, 0o755)
}

/** A disk of its own of so many bytes, in memory. Needs the right to mount. */
export function mountSmallDisk(folder: string, bytes: number): () => void {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  return () => void execFileSync('umount', ['-l', folder])
}
