import { entry } from './error-entry'

/** What can go wrong with recordings. */
export const recordingErrors = {
  'recording.gone': entry(
    'この録音はもうありません',
    '保存期間が過ぎたか、消去されています。通話の記録はそのまま残っています。',
    'This recording is no longer there',
    'Its time was over, or it was erased. The record of the call stays.'
  ),
  'recording.running': entry(
    'この通話はまだ録音中です',
    '通話が終わってから消去してください。',
    'This call is still being recorded',
    'Erase the recording once the call is over.'
  ),
  'recording.no_room': entry(
    '空き容量が足りず、録音できません',
    '通話はそのまま続けられます。ディスクの空きを増やすと、次の通話から録音します。',
    'There is no room for a recording',
    'The call goes on. Make room on the disk, and the next call is recorded.'
  ),
  'recording.no_sound': entry(
    '音声が届かず、録音できません',
    '通話はそのまま続けられます。続くときは、マイクの設定を確かめてアプリを起動し直してください。',
    'No sound came to be recorded',
    'The call goes on. If it happens again, check the microphone and restart the app.'
  )
} as const
