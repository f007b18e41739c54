import { writeFileSync } from 'node:fs'

export const LEADS_IN_A_FILE = 600

const HEADERS = '会社名,氏名,電話番号,業種'
const STEMS = ['青嶺', '白浜', '緑園', '朝霧', '夕凪', '星見', '月岡', '雪野'] as const
const FAMILIES = ['佐藤', '鈴木', '高橋', '田中', '渡辺', '伊藤', '山本'] as const

/** Writes a file of made-up leads that no other file of the run holds. */
export function writeLeadFile(file: string, number: number): void {
  const lines = Array.from({ length: LEADS_IN_A_FILE }, (_, index) => lineOf(number * LEADS_IN_A_FILE + index))
  writeFileSync(file, `${HEADERS}\r\n${lines.join('\r\n')}\r\n`)
}

function lineOf(index: number): string {
  const phone = String(1_000_000 + index).replace(/^(\d{3})(\d{4})$/, '03-5$1-$2')
  return `${STEMS[index % STEMS.length]}商事${index}株式会社,${FAMILIES[index % FAMILIES.length]} ${index},${phone},製造`
}
