/**
 * Brings together a text the rep is editing and what main has meanwhile: main appends facts when an answer is recorded.
 * Untouched text takes main's; text that main did not change stays; what main appended is appended to the rep's; otherwise the rep's words win.
 * @param base what main had when the rep's editing began or was last saved
 */
export function mergeDraft(base: string, draft: string, incoming: string): string {
  if (draft === base) return incoming
  if (incoming === base || incoming === draft || !incoming.startsWith(base)) return draft
  const added = incoming.slice(base.length)
  const sameLine = draft === '' || draft.endsWith('\n') || added.startsWith('\n')
  return sameLine ? draft + added : `${draft}\n${added}`
}
