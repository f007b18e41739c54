export const palette = {
  title: 'さがす・実行する',
  label: '会社名・氏名・電話番号、または操作の名前',
  hint: '↑↓ で選び、Enter で開く・実行する',
  upcomingLabel: '会社名・氏名・カナ・電話番号',
  upcomingHint: '↑↓ で選び、Enter で開きます',
  actions: '操作',
  leads: 'リード',
  upcoming: 'これから架電するリード',
  upcomingOrder: '約束 → ホットリード → 再架電 → 初回 → その他 の順です。開いても順番は変わりません。',
  empty: '待っているリードはありません。',
  nothing: '「{{text}}」に合うリードも操作もありません。',
  noLead: '「{{text}}」に合うリードはありません。',
  tip: '会社名・氏名・カナの一部、電話番号の4桁以上、操作の名前や読みで探せます。',
  found: 'リード {{leads}} 件、操作 {{actions}} 件',
  more: '先頭の {{count}} 件です。文字を足すと絞れます。',
  nameless: '担当者名なし',
  onDesk: '表示中'
} as const
