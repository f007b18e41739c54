/** The same tree of texts in another language: a key that is missing or too many does not compile. */
export type TextsOf<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : TextsOf<Texts[Key]> }

/** Every path through a tree of texts to one text: `import.steps.file`. */
export type PathsOf<Texts, Before extends string = ''> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? `${Before}${Key}` : PathsOf<Texts[Key], `${Before}${Key}.`>
}[keyof Texts & string]
