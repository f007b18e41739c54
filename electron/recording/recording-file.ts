import { closeSync, fstatSync, fsync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs'
import { soundBytes, WAV_HEADER, wavHeader } from '../../shared/domain/recording/wav-file'

/** Pieces (of about a second) between two times that the disk is asked to make them durable. */
const PIECES_UNTIL_DURABLE = 5

/** A recording as it grows. */
export interface RecordingFile {
  /** @throws what the file system throws; `close` still works then */
  append(sound: Uint8Array): void
  /** Completes the file with what has arrived in it. Answers how many bytes of sound that is. */
  close(): number
}

/** Only who owns the profile may read what was said. */
export function beginRecordingFile(path: string): RecordingFile {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    write(descriptor, wavHeader(0), 0)
  } catch (error) {
    closeSync(descriptor)
    rmSync(path, { force: true })
    throw error
  }
  let end = WAV_HEADER
  let pieces = 0
  let open = true
  return {
    append(sound) {
      write(descriptor, sound, end)
      end += sound.length
      pieces += 1
      // nobody waits for it; what fails here fails again, and is told, when the file is completed
      if (pieces % PIECES_UNTIL_DURABLE === 0) fsync(descriptor, () => {})
    },
    close() {
      if (!open) return 0
      open = false
      try {
        return complete(descriptor)
      } finally {
        closeSync(descriptor)
      }
    }
  }
}

/**
 * Completes a file that was cut off, wherever that was. Answers how many bytes of sound it holds, or null when there is none to keep: the
 * file is gone then.
 */
export function repairRecordingFile(path: string): number | null {
  let bytes: number | null
  try {
    const descriptor = openSync(path, 'r+')
    try {
      bytes = complete(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  if (bytes > 0) return bytes
  rmSync(path)
  return null
}

function complete(descriptor: number): number {
  const bytes = soundBytes(fstatSync(descriptor).size) ?? 0
  // shorter first: completing needs no room on the disk
  if (bytes > 0) ftruncateSync(descriptor, WAV_HEADER + bytes)
  if (bytes > 0) write(descriptor, wavHeader(bytes), 0)
  return bytes
}

/** Everything or an error: a disk that fills up takes a part first. */
function write(descriptor: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, at + done)
}
