import { AppError } from '../../shared/errors/app-error'

/** What the account of a line needs of the store of secrets. */
export interface SecretStore {
  protects(): boolean
  has(name: string): boolean
  read(name: string): string | null
  keep(name: string, text: string, unprotected: boolean): void
  forget(name: string): void
}

/** What `read` makes of kept secrets. Null also where they have to be entered again: one that another computer has kept can't be read here. */
export function ifReadable<Kept>(read: () => Kept | null): Kept | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError && error.code === 'secret.unreadable') return null
    throw error
  }
}
