/** An answer as it stands in the note's facts. */
export interface FactAnswer {
  readonly label: string
  readonly value: string
  readonly words: string
}

/** One line of facts: 「予算: 来期の計画に入れる（「4月からなら」）」. */
export function factLine({ label, value, words }: FactAnswer): string {
  const quote = words.trim() === '' ? '' : `（「${words.trim()}」）`
  return `${label}: ${value}${quote}`
}

/**
 * Keeps the note's facts in step with an answer: the line of the answer before is replaced where it still stands as it was
 * written, otherwise the new line is added. What the rep wrote around it is never touched.
 */
export function mergeFact(facts: string, before: FactAnswer | null, after: FactAnswer | null): string {
  const lines = facts === '' ? [] : facts.split('\n')
  const next = after === null ? null : factLine(after)
  if (next !== null && lines.includes(next)) return facts
  const place = before === null ? -1 : lines.indexOf(factLine(before))
  if (place >= 0) lines.splice(place, 1, ...(next === null ? [] : [next]))
  else if (next !== null) lines.push(next)
  return lines.join('\n')
}
