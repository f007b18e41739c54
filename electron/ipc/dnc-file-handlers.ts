import type { DeskHandlers } from '../../shared/contract/desk-calls'

export interface DncFilePorts {
  /** Shows the system's file dialog: a path, or undefined when it was closed. */
  chooseFile(): Promise<string | undefined>
  /** The file as lines of text. */
  read(path: string): { readonly name: string; readonly text: string }
}

/** Reads a list of do-not-call from a file that the person picks. It is only text then: what it does is asked and decided elsewhere. */
export function dncFileHandlers({ chooseFile, read }: DncFilePorts): Pick<DeskHandlers, 'file.pickDncList'> {
  return {
    async 'file.pickDncList'() {
      const path = await chooseFile()
      return path === undefined ? null : read(path)
    }
  }
}
