import { safeStorage } from 'electron'
import type { Protector } from './secrets'

/** The system's key store. On Linux without one, Electron would use a key that everybody knows: that is no protection. */
export const systemProtector: Protector = {
  available() {
    if (!safeStorage.isEncryptionAvailable()) return false
    return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
  },
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (bytes) => safeStorage.decryptString(bytes)
}
