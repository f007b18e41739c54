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
  const byCompany = new Map<string, People>()
  const byNumber = new Map<string, People>()
  return {
    find(lead) {
      const { companyKey, personKey, numbers } = lead
      const colleagues = isNamed(lead) ? byCompany.get(companyKey) : undefined
      const known = colleagues && idOf(colleagues, personKey)
      if (known !== undefined) return known
      for (const number of numbers) {
        const people = byNumber.get(number)
        if (people === undefined) continue
        const reached = personKey === '' ? people.id : (idOf(people, personKey) ?? idOf(people, ''))
        if (reached !== undefined) return reached
      }
      return undefined
    },
    add(lead, id) {
      const { companyKey, personKey, numbers } = lead
      if (isNamed(lead)) addPerson(byCompany, companyKey, personKey, id)
      for (const number of numbers) addPerson(byNumber, number, personKey, id)
    }
  }
}

/** The first person under a company or number, and the others if there are any: mostly there is one. */
interface People {
  readonly personKey: string
  readonly id: string
  others: Map<string, string> | undefined
}

function idOf(people: People, personKey: string): string | undefined {
  return people.personKey === personKey ? people.id : people.others?.get(personKey)
}

/** Who was added first stays. */
function addPerson(index: Map<string, People>, at: string, personKey: string, id: string): void {
  const people = index.get(at)
  if (people === undefined) {
    index.set(at, { personKey, id, others: undefined })
    return
  }
  if (idOf(people, personKey) !== undefined) return
  people.others ??= new Map()
  people.others.set(personKey, id)
}
