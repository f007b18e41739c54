import { ja } from '../../renderer/i18n/ja'

/** The words on the screen, by which everything is found: the app starts in Japanese. */
export const words = ja

/** Puts values into the `{{places}}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_place, name: string) => String(values[name] ?? ''))
}
