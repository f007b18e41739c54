/** Something a person can do on the desk. One table of them feeds the key layer. */
export interface Action {
  /** Unique, dotted, feature first: `call.dial`. */
  readonly id: string
  /** What it does, in the person's language. */
  readonly label: string
  /** Keys that run it outside text fields. The first one is shown. */
  readonly keys: readonly string[]
  /** Keys that run it inside text fields too; they always carry Control, Alt or Shift with a named key. */
  readonly inFieldKeys?: readonly string[]
  readonly enabled?: boolean
  /** The dialog it belongs to. While a dialog is open, only its own actions answer to keys. */
  readonly scope?: string
  /** Whether holding the key runs it again and again. Nothing that dials, ends or saves may. */
  readonly repeats?: boolean
  run(): void
}
