import { create } from 'zustand'

/** What was typed into the form of an account and not saved. It outlasts the form: whoever looks something up elsewhere finds it again. */
export interface AccountDrafts<Draft> {
  /** The form as it stands; `untouched` while nothing was typed. */
  useDraft(untouched: Draft): DraftInHand<Draft>
  keep(draft: Draft): void
  /** Forgets what was typed; with `saved`, only when nothing was typed since. */
  drop(saved?: Draft): void
  /** Whether this is still what stands in the form. */
  isCurrent(draft: Draft): boolean
}

export interface DraftInHand<Draft> {
  readonly draft: Draft
  /** Whether anything in it is not saved. */
  readonly changed: boolean
}

export function accountDrafts<Draft>(): AccountDrafts<Draft> {
  const useTyped = create<{ readonly draft: Draft | null }>()(() => ({ draft: null }))
  const typed = (): Draft | null => useTyped.getState().draft
  return {
    useDraft(untouched) {
      const draft = useTyped((state) => state.draft)
      return { draft: draft ?? untouched, changed: draft !== null }
    },
    keep: (draft) => useTyped.setState({ draft }),
    drop(saved) {
      if (saved === undefined || typed() === saved) useTyped.setState({ draft: null })
    },
    isCurrent: (draft) => typed() === null || typed() === draft
  }
}
