import Store from 'electron-store'
import { AppError } from '../../shared/errors/app-error'

/** What the system offers to keep a text so that only this person's account can read it. */
export interface Protector {
  available(): boolean
  encrypt(text: string): Buffer
  decrypt(bytes: Buffer): string
}

/** Passwords, each under a name, in a file of their own that only main reads. They are in no settings, no backup and no log. */
export interface Secrets {
  /** Whether what is kept is protected by the system. */
  protects(): boolean
  has(name: string): boolean
  /** Null when none is kept. @throws AppError `secret.unreadable`: kept by another account or another computer */
  read(name: string): string | null
  /** @throws AppError `secret.unprotected` when the system protects nothing and nobody agreed to that */
  keep(name: string, text: string, unprotected: boolean): void
  forget(name: string): void
}

interface Kept {
  readonly protected: boolean
  readonly text: string
}

export function openSecrets(folder: string, protector: Protector): Secrets {
  const store = new Store<Record<string, unknown>>({ cwd: folder, name: 'secrets', clearInvalidConfig: true, configFileMode: 0o600 })
  const keptOf = (name: string): Kept | null => {
    const value = store.store[name]
    return isKept(value) ? value : null
  }
  return {
    protects: protector.available,
    has: (name) => keptOf(name) !== null,
    read(name) {
      const kept = keptOf(name)
      if (kept === null) return null
      const bytes = Buffer.from(kept.text, 'base64')
      if (!kept.protected) return bytes.toString('utf8')
      try {
        return protector.decrypt(bytes)
      } catch (error) {
        throw new AppError('secret.unreadable', undefined, { cause: error })
      }
    },
    keep(name, text, unprotected) {
      const protects = protector.available()
      if (!protects && !unprotected) throw new AppError('secret.unprotected')
      const bytes = protects ? protector.encrypt(text) : Buffer.from(text, 'utf8')
      store.store = { ...store.store, [name]: { protected: protects, text: bytes.toString('base64') } satisfies Kept }
    },
    forget(name) {
      const { [name]: _gone, ...rest } = store.store
      store.store = rest
    }
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  return 'protected' in value && typeof value.protected === 'boolean' && 'text' in value && typeof value.text === 'string'
}
