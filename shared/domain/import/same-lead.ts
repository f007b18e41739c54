/** What two leads are compared by. */
export interface LeadIdentity {
  readonly companyKey: string
  readonly personKey: string
  readonly numbers: readonly string[]
}

/**
 * Whether two leads are one and the same: a named person at a named company, or one number and no two different names on it.
 * A switchboard shared by two named people joins nobody (domain: a shared number belongs to the company), and two nameless
 * rows of one company are the same only when they share a number.
 */
export function isSameLead(one: LeadIdentity, other: LeadIdentity): boolean {
  if (isNamed(one) && one.companyKey === other.companyKey && one.personKey === other.personKey) return true
  const compatible = one.personKey === other.personKey || one.personKey === '' || other.personKey === ''
  return compatible && one.numbers.some((number) => other.numbers.includes(number))
}

/** Whether company and person are both known, so that the two together tell who is meant. */
export function isNamed(lead: LeadIdentity): boolean {
  return lead.companyKey !== '' && lead.personKey !== ''
}

export interface LeadIndex {
  /** the id under which the same lead was added, if any; the earliest way of being the same wins */
  find(lead: LeadIdentity): string | undefined
  add(lead: LeadIdentity, id: string): void
}

/** `isSameLead` against any number of leads, each look-up in constant time. */
export function createLeadIndex(): LeadIndex {
  const byPerson = new Map<string, string>()
  const byNumber = new Map<string, string>()
  const byNumberAndPerson = new Map<string, string>()
  return {
    find(lead) {
      if (isNamed(lead)) {
        const known = byPerson.get(key(lead.companyKey, lead.personKey))
        if (known !== undefined) return known
      }
      for (const number of lead.numbers) {
        const first = byNumber.get(number)
        if (first === undefined) continue
        const known =
          lead.personKey === '' ? first : (byNumberAndPerson.get(key(number, lead.personKey)) ?? byNumberAndPerson.get(key(number, '')))
        if (known !== undefined) return known
      }
      return undefined
    },
    add(lead, id) {
      if (isNamed(lead)) keepFirst(byPerson, key(lead.companyKey, lead.personKey), id)
      for (const number of lead.numbers) {
        keepFirst(byNumber, number, id)
        keepFirst(byNumberAndPerson, key(number, lead.personKey), id)
      }
    }
  }
}

function key(one: string, other: string): string {
  return `${one}\n${other}`
}

function keepFirst(map: Map<string, string>, at: string, id: string): void {
  if (!map.has(at)) map.set(at, id)
}
