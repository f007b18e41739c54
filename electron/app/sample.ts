import type { SettingsPatch } from '../../shared/contract/settings'

/** Who calls while nobody has entered a name: a made-up rep of the made-up company whose product the shipped script is about. */
export const SAMPLE_REP: NonNullable<SettingsPatch['rep']> = {
  name: '佐々木 葵',
  company: '在庫ノート株式会社',
  phone: '03-5000-9000',
  email: 'sasaki@zaiko-note.example.jp'
}

/** The list that a fresh installation starts with. */
export const SAMPLE_LIST = {
  name: '練習用リスト（見本200件）',
  source: '見本データ',
  purpose: '練習'
} as const
