import type { Action } from './action'

/** All actions that are on the screen now, and the dialogs that are open, the innermost last. */
class ActionTable {
  readonly #owners = new Map<symbol, readonly Action[]>()
  readonly #listeners = new Set<() => void>()
  #all: readonly Action[] = []
  #scopes: readonly { readonly owner: symbol; readonly scope: string }[] = []

  /** Puts an owner's actions on the table in place of those it had. */
  set(owner: symbol, actions: readonly Action[]): void {
    this.#owners.set(owner, actions)
    this.#changed()
  }

  remove(owner: symbol): void {
    this.#owners.delete(owner)
    this.#changed()
  }

  /** Tells of every change; the answer ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  openScope(owner: symbol, scope: string): void {
    this.#scopes = [...this.#scopes, { owner, scope }]
  }

  closeScope(owner: symbol): void {
    this.#scopes = this.#scopes.filter((open) => open.owner !== owner)
  }

  /** The dialog in front; undefined on the bare desk. */
  get scope(): string | undefined {
    return this.#scopes.at(-1)?.scope
  }

  /** The same array until something changes. */
  get all(): readonly Action[] {
    return this.#all
  }

  #changed(): void {
    this.#all = [...this.#owners.values()].flat()
    for (const listener of this.#listeners) listener()
  }
}

export const actionTable = new ActionTable()
