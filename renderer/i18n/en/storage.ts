import type { storage as ja } from '../ja/storage'
import type { TextsOf } from '../texts'

export const storage: TextsOf<typeof ja> = {
  reason: { daily: 'Daily', manual: 'By hand', migration: 'Before an update', restore: 'Before a restore' },
  contents: '{{leads}} leads, {{calls}} calls',
  unusable: 'Cannot be read'
}
