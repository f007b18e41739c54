/** How long a saved outcome can be undone. Afterwards it is corrected. */
export const UNDO_WINDOW = 10_000
