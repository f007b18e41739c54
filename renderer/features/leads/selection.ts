/** What is selected: single places, or all that the question finds but for some. */
export type Selection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> }

export const NOTHING: Selection = { kind: 'some', ids: new Set() }
export const ALL: Selection = { kind: 'all', except: new Set() }

export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id)
}

export function toggled(selection: Selection, id: string): Selection {
  return withIds(selection, [id], !isSelected(selection, id))
}

/** The selection with places added, or taken away. */
export function withIds(selection: Selection, ids: readonly string[], selected: boolean): Selection {
  const listed = new Set(selection.kind === 'some' ? selection.ids : selection.except)
  for (const id of ids) {
    if (selected === (selection.kind === 'some')) listed.add(id)
    else listed.delete(id)
  }
  return selection.kind === 'some' ? { kind: 'some', ids: listed } : { kind: 'all', except: listed }
}

/** How many are selected of so many. */
export function selectedOf(selection: Selection, total: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, total - selection.except.size)
}
