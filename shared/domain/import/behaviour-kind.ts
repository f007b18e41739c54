/** Words by which an exported activity shows what it was, the more telling first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/問い?合わ?せ|inquiry|contact/i, 'inquiry'],
  [/資料|ダウンロード|download|カタログ|ホワイトペーパー/i, 'document'],
  [/セミナー|ウェビナー|webinar|seminar/i, 'seminar'],
  [/展示会|ブース|来場|名刺|booth|exhibition/i, 'exhibition'],
  [/トライアル|体験|デモ|trial|demo/i, 'trial'],
  [/メール|開封|クリック|mail|click/i, 'mail'],
  [/ページ|閲覧|サイト|料金|page|visit|view/i, 'page']
]

/** The kind of a behaviour by its title; `other` when nothing tells. */
export function behaviourKind(title: string): string {
  return SIGNS.find(([sign]) => sign.test(title))?.[1] ?? 'other'
}
