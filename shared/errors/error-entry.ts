interface ErrorText {
  readonly title: string
  readonly remedy: string
}

/** A failure in both languages: what happened, and what the person can do. */
export interface ErrorEntry {
  readonly ja: ErrorText
  readonly en: ErrorText
}

export function entry(jaTitle: string, jaRemedy: string, enTitle: string, enRemedy: string): ErrorEntry {
  return { ja: { title: jaTitle, remedy: jaRemedy }, en: { title: enTitle, remedy: enRemedy } }
}
