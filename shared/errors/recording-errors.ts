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
  )
} as const
