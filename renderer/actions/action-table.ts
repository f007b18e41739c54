import type { Action } from './action'

type Listener = () => void

/** All actions that are on the screen now, and the dialogs that are open, the innermost last. */
class ActionTable {
  readonly #owners = new Map<symbol, readonly Action[]>()
  readonly #listeners = new Set<Listener>()
  #scopes: readonly { readonly owner: symbol; readonly scope: string }[] = []
  #all: readonly Action[] = []
  #shown: readonly Action[] = []

  /** Puts an owner's actions on the table in place of those it had. */
  set(owner: symbol, actions: readonly Action[]): void {
    this.#owners.set(owner, actions)
    this.#changed()
  }

  remove(owner: symbol): void {
    this.#owners.delete(owner)
    this.#changed()
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

  /** The actions as they are this moment. */
  get all(): readonly Action[] {
    return this.#all
  }

  /** The actions as a list on the screen shows them: the same list until one of them looks different. */
  readonly shown = (): readonly Action[] => this.#shown

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed(): void {
    this.#all = [...this.#owners.values()].flat()
    if (looksOf(this.#all) === looksOf(this.#shown)) return
    this.#shown = this.#all.map((action) => ({ ...action, run: () => this.#run(action.id) }))
    for (const listener of this.#listeners) listener()
  }

  #run(id: string): void {
    this.#all.find((action) => action.id === id)?.run()
  }
}

function looksOf(actions: readonly Action[]): string {
  return JSON.stringify(actions.map(({ run: _run, ...look }) => look))
}

export const actionTable = new ActionTable()
