import type { CleanLead } from '../../../shared/domain/import/clean-lead'
import { isNamed, type LeadIdentity } from '../../../shared/domain/import/same-lead'
import type { NewId } from '../../../shared/lib/ports'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import * as sql from './import-statements'

const CACHE_KIB = 256 * 1024

/** What decides the place in the queue of a lead already known, and what it could be forbidden under. */
export interface LeadStanding {
  readonly level: number
  readonly score: number
  readonly employees: number | null
  readonly companyKey: string
  readonly personKey: string
  readonly latestBehaviourAt: Instant | null
  readonly numbers: readonly string[]
}

export interface NewEntry {
  readonly listId: string
  readonly leadId: string
  readonly orderKey: number
  readonly hot: { readonly until: Instant; readonly key: number } | undefined
  /** why the entry never enters the queue, if so */
  readonly outReason: string | undefined
}

export interface NewList {
  readonly name: string
  readonly kind: string
  readonly scriptId: string
  readonly source: string
  readonly acquiredOn: string | null
  readonly purpose: string
  readonly hoursJson: string
  readonly practice: boolean
}

export interface FinishedImport {
  readonly id: string
  readonly listId: string
  readonly fileName: string
  readonly encoding: string
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
  readonly reportJson: string
}

/** The writes and look-ups of one import. It caches companies it has seen: make a new one for every import. */
export interface ImportRepository {
  /** whether a list's leads are made up; `undefined` when there is no such list */
  listPractice(listId: string): boolean | undefined
  hasScript(scriptId: string): boolean
  /** every number, person and company that may not be called, as `scope` and `subject` */
  forbiddenSubjects(): readonly { readonly scope: string; readonly subject: string }[]
  /** a lead already known that is the same and equally real or made up (shared/domain/import/same-lead.ts) */
  findSameLead(lead: LeadIdentity, practice: boolean): string | undefined
  standing(leadId: string): LeadStanding | undefined
  isListed(listId: string, leadId: string): boolean
  addList(list: NewList): string
  /** stores a lead with its company, numbers and behaviours; answers its id */
  addLead(lead: CleanLead, practice: boolean): string
  addEntry(entry: NewEntry): void
  addImport(finished: FinishedImport, actor: string): void
  /** the one transaction that an import is: it takes the write lock at once and rolls back when `work` throws */
  transaction<T>(work: () => T): T
}

export interface ImportContext {
  readonly now: Instant
  readonly newId: NewId
}

export function createImportRepository(database: DeskDatabase, { now, newId }: ImportContext): ImportRepository {
  const insertCompany = database.prepare(sql.INSERT_COMPANY)
  const insertLead = database.prepare(sql.INSERT_LEAD)
  const insertPhone = database.prepare(sql.INSERT_PHONE)
  const insertBehaviour = database.prepare(sql.INSERT_BEHAVIOUR)
  const insertEntry = database.prepare(sql.INSERT_ENTRY)
  const insertList = database.prepare(sql.INSERT_LIST)
  const insertImport = database.prepare(sql.INSERT_IMPORT)
  const insertOp = database.prepare(sql.INSERT_OP)
  const findCompany = database.prepare<[string, number], string>(sql.FIND_COMPANY).pluck()
  const findByPerson = database.prepare<[string, string, number], string>(sql.FIND_BY_PERSON).pluck()
  const findByNumberAndPerson = database.prepare<[string, string, number], string>(sql.FIND_BY_NUMBER_AND_PERSON).pluck()
  const findByNumber = database.prepare<[string, number], string>(sql.FIND_BY_NUMBER).pluck()
  const findCompanyPhone = database.prepare<[string, string], number>(sql.FIND_COMPANY_PHONE).pluck()
  const findEntry = database.prepare<[string, string], number>(sql.FIND_ENTRY).pluck()
  const findList = database.prepare<[string], number>(sql.FIND_LIST).pluck()
  const findScript = database.prepare<[string], number>(sql.FIND_SCRIPT).pluck()
  const anyLead = database.prepare<[], number>(sql.ANY_LEAD).pluck()
  const forbidden = database.prepare<[], { scope: string; subject: string }>(sql.FORBIDDEN_SUBJECTS)
  const standing = database.prepare<[string], Omit<LeadStanding, 'numbers'>>(sql.LEAD_STANDING)
  const numbers = database.prepare<[string], string>(sql.LEAD_NUMBERS).pluck()

  // answered once, before the first lead is added: an empty desk needs no look-ups
  let occupied: boolean | undefined
  const hadLeads = (): boolean => {
    occupied ??= anyLead.get() !== undefined
    return occupied
  }
  const companies = new Map<string, { readonly id: string; readonly known: boolean; readonly phones: Set<string> }>()

  const companyOf = (lead: CleanLead, practice: boolean) => {
    const seen = companies.get(lead.companyKey)
    if (seen !== undefined) return seen
    const known = lead.companyKey === '' || !hadLeads() ? undefined : findCompany.get(lead.companyKey, Number(practice))
    const id = known ?? newId()
    if (known === undefined) {
      const { company, companyKey, companyKana, industry, employees, region, website } = lead
      insertCompany.run(id, company, companyKey, companyKana, industry, employees ?? null, region, website, now, now)
    }
    const entry = { id, known: known !== undefined, phones: new Set<string>() }
    // people without a company do not share one
    if (lead.companyKey !== '') companies.set(lead.companyKey, entry)
    return entry
  }

  const addPhones = (lead: CleanLead, leadId: string, company: ReturnType<typeof companyOf>): void => {
    lead.phones.forEach(({ e164, raw, extension, kind }, position) => {
      if (kind === 'main') {
        if (company.phones.has(e164)) return
        company.phones.add(e164)
        if (company.known && findCompanyPhone.get(company.id, e164) !== undefined) return
      }
      insertPhone.run(newId(), company.id, kind === 'main' ? null : leadId, e164, raw, extension, kind, position, now)
    })
  }

  return {
    listPractice(listId) {
      const flag = findList.get(listId)
      return flag === undefined ? undefined : flag === 1
    },
    hasScript: (scriptId) => findScript.get(scriptId) !== undefined,
    forbiddenSubjects: () => forbidden.all(),
    findSameLead(lead, practice) {
      if (!hadLeads()) return undefined
      const flag = Number(practice)
      const named = isNamed(lead) ? findByPerson.get(lead.companyKey, lead.personKey, flag) : undefined
      if (named !== undefined) return named
      for (const number of lead.numbers) {
        const known =
          lead.personKey === ''
            ? findByNumber.get(number, flag)
            : (findByNumberAndPerson.get(number, lead.personKey, flag) ?? findByNumberAndPerson.get(number, '', flag))
        if (known !== undefined) return known
      }
      return undefined
    },
    standing(leadId) {
      const row = standing.get(leadId)
      return row && { ...row, numbers: numbers.all(leadId) }
    },
    isListed: (listId, leadId) => findEntry.get(listId, leadId) !== undefined,
    addList({ name, kind, scriptId, source, acquiredOn, purpose, hoursJson, practice }) {
      const id = newId()
      insertList.run(id, name, kind, scriptId, source, acquiredOn, purpose, hoursJson, Number(practice), now)
      return id
    },
    addLead(lead, practice) {
      const company = companyOf(lead, practice)
      const id = newId()
      const { name, personKey, kana, department, title, email, source, level, score, optInOn = null, optOutOn = null } = lead
      const custom = JSON.stringify(lead.custom)
      const flag = Number(practice)
      insertLead.run(
        id,
        company.id,
        name,
        personKey,
        kana,
        department,
        title,
        email,
        source,
        level,
        score,
        optInOn,
        optOutOn,
        custom,
        flag,
        now,
        now
      )
      addPhones(lead, id, company)
      for (const behaviour of lead.behaviours) insertBehaviour.run(newId(), id, behaviour.kind, behaviour.title, behaviour.occurredAt)
      return id
    },
    addEntry({ listId, leadId, orderKey, hot, outReason = null }) {
      const lane = outReason === null ? 'fresh' : 'out'
      insertEntry.run(newId(), listId, leadId, lane, orderKey, hot?.until ?? null, hot?.key ?? null, outReason, now)
    },
    addImport({ id, listId, fileName, encoding, rows, imported, duplicates, quarantined, reportJson }, actor) {
      insertImport.run(id, listId, fileName, encoding, rows, imported, duplicates, quarantined, reportJson, now)
      const payload = JSON.stringify({ listId, rows, imported, duplicates, quarantined })
      insertOp.run(newId(), now, actor, 'import.finished', 'import', id, payload)
    },
    transaction(work) {
      // the whole import stays in memory until it is committed; half-written pages would be written and read again and again
      database.pragma(`cache_size = -${CACHE_KIB}`)
      return database.transaction(work).immediate()
    }
  }
}
