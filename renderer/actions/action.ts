import type { ActionGroup } from './action-catalogue'

/** Something a person can do on the desk. One table of them feeds keys, menu, palette, tooltips and the shortcut sheet. */
export interface Action {
  /** Unique, dotted, feature first: `call.dial`. */
  readonly id: string
  /** What it does, in the person's language. */
  readonly label: string
  /** More words to find it by: the other language, readings, what people call it. */
  readonly words?: string
  /** Where the menu and the sheet show it; by default its feature's group. */
  readonly group?: ActionGroup
  /** Keys that run it outside text fields. The first one is shown. */
  readonly keys: readonly string[]
  /** Keys that run it inside text fields too; they always carry Control, Alt or Shift with a named key, or are function keys. */
  readonly inFieldKeys?: readonly string[]
  readonly enabled?: boolean
  /** The dialog it belongs to. While a dialog is open, only its own actions answer to keys. */
  readonly scope?: string
  /** Answers to its keys under any dialog too: what cannot wait until one is closed. */
  readonly everywhere?: boolean
  /** Whether holding the key runs it again and again. Nothing that dials, ends or saves may. */
  readonly repeats?: boolean
  run(): void
}

/** The key to show for an action: the one outside fields, or the only one there is. */
export function shownKey({ keys, inFieldKeys }: Pick<Action, 'keys' | 'inFieldKeys'>): string | undefined {
  return keys[0] ?? inFieldKeys?.[0]
}
