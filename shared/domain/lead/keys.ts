/** Legal forms that say nothing about which company is meant, after NFKC (which turns ㈱ into "(株)"). */
const JAPANESE_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|npo法人|独立行政法人|社会福祉法人|学校法人|医療法人|税理士法人|弁護士法人|\((?:株|有|同|名|資|社|財|学|医|福|特非|独)\)/g
const ENGLISH_FORMS = /(?:,?(?:co\.?,?ltd\.?|ltd\.?|inc\.?|corp\.?|corporation|llc|k\.k\.|g\.k\.))+$/
/** Characters that folding leaves alone, whatever their neighbours: most names are made of nothing else. */
const FOLDED = /^[a-z0-9\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/
const HONORIFIC = /(?:様|さま|さん)$/

/**
 * What "the same company" is compared by: width, case, spaces and legal form are gone. A name made of nothing but a legal form
 * keeps it, so only an empty name has an empty key. `companyKey(companyKey(name)) === companyKey(name)`.
 */
export function companyKey(name: string): string {
  return settle(fold(name), (key) => fold(key.replace(JAPANESE_FORMS, '').replace(ENGLISH_FORMS, '')))
}

/** Whether a name carries a legal form (株式会社, Inc. …), and so can only be a company's. */
export function hasLegalForm(name: string): boolean {
  return companyKey(name) !== fold(name)
}

/** What "the same department" is compared by, within a company: width, case and all spaces are gone. */
export function departmentKey(name: string): string {
  return settle(fold(name), fold)
}

/** What "the same person" is compared by, within a company: width, case, all spaces and 様 or さん at the end are gone. */
export function personKey(name: string): string {
  return settle(fold(name), (key) => fold(key.replace(HONORIFIC, '')))
}

/** NFKC, lower case, no white space. */
function fold(text: string): string {
  const bare = text.replace(/\s+/g, '')
  return FOLDED.test(bare) ? bare : text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, '')
}

/** Repeats a step until nothing changes any more; a step that would leave nothing is not taken. */
function settle(start: string, step: (key: string) => string): string {
  let key = start
  for (;;) {
    const next = step(key)
    if (next === '' || next === key) return key
    key = next
  }
}
