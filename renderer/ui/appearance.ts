import type { Settings } from '../../shared/contract/settings'
import type { FONTS } from '../../shared/contract/settings-choices'

/** The size of the usual lines by which all others were drawn. */
const DRAWN_TEXT_SIZE = 13
const DENSITY: Readonly<Record<Settings['density'], number>> = { roomy: 1.3, standard: 1, compact: 0.7 }

const REST = '"Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", "Hiragino Sans", sans-serif'
/** Each family by every name that systems give it, and after it what comes nearest. */
const FAMILY: Readonly<Record<(typeof FONTS)[number], string>> = {
  standard: REST,
  system: 'system-ui, sans-serif',
  yu_gothic: `"Yu Gothic UI", "Yu Gothic", YuGothic, ${REST}`,
  meiryo: `"Meiryo UI", Meiryo, ${REST}`,
  hiragino: `"Hiragino Sans", "Hiragino Kaku Gothic ProN", ${REST}`,
  biz_ud_gothic: `"BIZ UDPGothic", "BIZ UDGothic", ${REST}`
}

/** Sets the scales and letters that tokens.css measures everything in, and Mantine's with them. */
export function applyAppearance({ font, textSize, density }: Pick<Settings, 'font' | 'textSize' | 'density'>): void {
  const { style } = document.documentElement
  const scale = String(textSize / DRAWN_TEXT_SIZE)
  style.setProperty('--text-scale', scale)
  style.setProperty('--mantine-scale', scale)
  style.setProperty('--density', String(DENSITY[density]))
  style.setProperty('--font-sans', FAMILY[font])
}
