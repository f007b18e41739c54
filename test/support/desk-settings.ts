/** A rep who has answered the questions of the first start and needs no hints. */
export const DESK_SETTINGS: Readonly<Record<string, unknown>> = {
  welcomed: true,
  hints: false,
  rep: { name: '佐々木 葵', company: '在庫ノート株式会社', phone: '03-5000-9000', email: 'sasaki@zaiko-note.example.jp' }
}
