import type { storage as ja } from '../ja/storage'
import type { TextsOf } from '../texts'

export const storage: TextsOf<typeof ja> = {
  reason: { daily: 'Daily', manual: 'By hand', migration: 'Before an update', restore: 'Before a restore' },
  contents: '{{leads}} leads, {{calls}} calls',
  unusable: 'Cannot be read',
  low: {
    title: 'The disk is nearly full',
    remedy: 'What you record is still saved. Make room by deleting files you do not need.'
  },
  full: {
    title: 'The disk is full: nothing can be saved',
    remedy: 'What you type stays on this screen and is saved by itself once there is room. Until then no call can begin or be closed.'
  }
}
