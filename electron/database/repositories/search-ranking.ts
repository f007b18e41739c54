import type { SearchGroup } from '../../../shared/contract/search'
import {
  type Closeness,
  closenessOf,
  companyTexts,
  emailTexts,
  noteTexts,
  numberTexts,
  personTexts
} from '../../../shared/domain/search/searched-text'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Statements } from '../steady-statements'
import type { Candidate } from './search-candidates'
import type { IndexedKind } from './search-index-texts'
import * as sql from './search-statements'

/** A lead that holds what was asked for. */
export interface Found {
  /** Unique in its group. */
  readonly key: string
  readonly leadId: string
  readonly number: string
  readonly callId: string | null
}

export interface RankingQuestion {
  readonly asked: readonly string[]
  readonly listId: string
  readonly limit: number
}

interface Ranked extends Found {
  readonly closeness: Closeness
  readonly listed: 0 | 1
  /** Compared in turn where all else is equal. */
  readonly order: readonly string[]
}

type Person = { leadId: string; name: string; kana: string; email: string; listed: 0 | 1 }
type Colleague = { leadId: string; nameKey: string; listed: 0 | 1 }
type OwnNumber = Colleague & { phoneId: string; e164: string }
type Note = { callId: string; leadId: string; facts: string; interpretation: string; action: string; updatedAt: number }
type Wanted = { subjects: string; list: string }

/** Of a company no more people are looked at than this. */
const MOST_OF_COMPANY = 50
/** So many leads are put in order when companies or shared numbers bring in all of their people. */
const MOST_RANKED = 80

/**
 * Reads what may match and keeps what does, in this order: the same text, texts that begin with it, numbers that end with it, texts that hold it;
 * among those the leads of the list being worked first, then by text and id. Notes come latest first.
 */
export function createSearchRanking(database: Statements) {
  const people = database.prepare<[Wanted], Person>(sql.PEOPLE)
  const companies = database.prepare<[{ subjects: string }], { id: string; name: string; key: string; kana: string }>(sql.COMPANIES)
  const ofCompany = database.prepare<[{ company: string; list: string; limit: number }], Colleague>(sql.PEOPLE_OF_COMPANY)
  const ownNumbers = database.prepare<[Wanted], OwnNumber>(sql.NUMBERS_OF_LEADS)
  const sharedNumbers = database.prepare<[{ subjects: string }], { phoneId: string; e164: string; companyId: string }>(
    sql.NUMBERS_OF_COMPANIES
  )
  const notes = database.prepare<[{ subjects: string }], Note>(sql.NOTES)

  return (group: SearchGroup, candidates: readonly Candidate[], question: RankingQuestion): readonly Found[] => {
    const list = question.listId
    const idsOf = (kind: IndexedKind) => JSON.stringify([...new Set(candidates.filter((each) => each.kind === kind).map(subjectOf))])
    switch (group) {
      case 'person':
        return best(
          rankPeople(people.all({ subjects: idsOf('lead'), list }), question, ({ name, kana }) => personTexts(name, kana)),
          question
        )
      case 'email':
        return best(
          rankPeople(people.all({ subjects: idsOf('lead'), list }), question, ({ email }) => emailTexts(email)),
          question
        )
      case 'company':
        return best(rankCompanies(idsOf('company'), question), question)
      case 'number':
        return best(rankNumbers(idsOf('lead'), idsOf('company'), question), question)
      case 'note':
        return latest(notes.all({ subjects: idsOf('note') }), question)
      default:
        return assertNever(group)
    }
  }

  function rankCompanies(subjects: string, { asked, listId }: RankingQuestion): readonly Ranked[] {
    const close = companies.all({ subjects }).flatMap((company) => {
      const closeness = closenessOf(companyTexts(company.name, company.key, company.kana), asked, false)
      return closeness === undefined ? [] : [{ ...company, closeness, order: [company.name, company.id] }]
    })
    return withPeople(
      close.sort(byCloseness),
      listId,
      (company) => company.id,
      ({ closeness, name }, { leadId, nameKey, listed }) => {
        return { key: leadId, leadId, number: '', callId: null, closeness, listed, order: [name, nameKey, leadId] }
      }
    )
  }

  function rankNumbers(leads: string, shared: string, { asked, listId }: RankingQuestion): readonly Ranked[] {
    const rankedNumber = (
      phone: { phoneId: string; e164: string },
      { leadId, nameKey, listed }: Colleague,
      closeness: Closeness
    ): Ranked => {
      const { phoneId, e164 } = phone
      return { key: phoneId + leadId, leadId, number: e164, callId: null, closeness, listed, order: [e164, nameKey, leadId] }
    }
    const own = ownNumbers.all({ subjects: leads, list: listId }).flatMap((phone) => {
      const closeness = closenessOf(numberTexts(phone.e164), asked, true)
      return closeness === undefined ? [] : [rankedNumber(phone, phone, closeness)]
    })
    const close = sharedNumbers.all({ subjects: shared }).flatMap((phone) => {
      const closeness = closenessOf(numberTexts(phone.e164), asked, true)
      return closeness === undefined ? [] : [{ ...phone, closeness, order: [phone.e164, phone.phoneId] }]
    })
    const atCompanies = withPeople(
      close.sort(byCloseness),
      listId,
      (phone) => phone.companyId,
      (phone, person) => rankedNumber(phone, person, phone.closeness)
    )
    return [...own, ...atCompanies]
  }

  /** The people of what is close, the closest first, until they are enough. */
  function withPeople<Close>(
    close: readonly Close[],
    list: string,
    companyOf: (each: Close) => string,
    rank: (each: Close, person: Colleague) => Ranked
  ): readonly Ranked[] {
    const ranked: Ranked[] = []
    for (const each of close) {
      if (ranked.length >= MOST_RANKED) break
      const colleagues = ofCompany.all({ company: companyOf(each), list, limit: MOST_OF_COMPANY })
      ranked.push(...colleagues.map((person) => rank(each, person)))
    }
    return ranked
  }
}

function rankPeople(
  people: readonly Person[],
  { asked }: RankingQuestion,
  texts: (person: Person) => readonly string[]
): readonly Ranked[] {
  return people.flatMap((person) => {
    const all = texts(person)
    const closeness = closenessOf(all, asked, false)
    const { leadId, listed } = person
    return closeness === undefined
      ? []
      : [{ key: leadId, leadId, number: '', callId: null, closeness, listed, order: [all[0] ?? '', leadId] }]
  })
}

function best(ranked: readonly Ranked[], { limit }: RankingQuestion): readonly Found[] {
  const order = (one: Ranked, other: Ranked): number =>
    one.closeness - other.closeness || other.listed - one.listed || byCloseness(one, other)
  return [...ranked].sort(order).slice(0, limit).map(foundOf)
}

function latest(notes: readonly Note[], { asked, limit }: RankingQuestion): readonly Found[] {
  return notes
    .filter(({ facts, interpretation, action }) => closenessOf(noteTexts(facts, interpretation, action), asked, false) !== undefined)
    .sort((one, other) => other.updatedAt - one.updatedAt || compare(one.callId, other.callId))
    .slice(0, limit)
    .map(({ callId, leadId }) => ({ key: callId, leadId, number: '', callId }))
}

function byCloseness(one: Pick<Ranked, 'closeness' | 'order'>, other: Pick<Ranked, 'closeness' | 'order'>): number {
  if (one.closeness !== other.closeness) return one.closeness - other.closeness
  return one.order.map((text, at) => compare(text, other.order[at] ?? '')).find((difference) => difference !== 0) ?? 0
}

/** By code unit: the same everywhere, whatever language the system speaks. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

const subjectOf = ({ subject }: Candidate): string => subject
const foundOf = ({ key, leadId, number, callId }: Ranked): Found => ({ key, leadId, number, callId })
