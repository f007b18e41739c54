import type { CleanLead } from '../../../shared/domain/import/clean-lead'
import type { LeadIdentity } from '../../../shared/domain/import/same-lead'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import * as sql from './import-staging-statements'

/** A lead's place in the queue of the list it is imported into. */
export interface StagedPlace {
  readonly orderKey: number
  readonly hot: { readonly until: Instant; readonly key: number } | undefined
  /** whether it may not be called, and so never enters the queue */
  readonly blocked: boolean
}

/** A staged lead as it is compared; `lead` is its number. */
export interface StagedIdentity extends LeadIdentity {
  readonly lead: number
  readonly department: string
  readonly blocked: boolean
}

/**
 * Cleaned leads on their way into the desk, in temporary tables of this connection: as long as they are there, no other connection
 * is held up. One import at a time per connection.
 */
export interface ImportStaging {
  addLead(lead: CleanLead, place: StagedPlace): void
  /** no more leads follow */
  complete(): void
  identities(): Iterable<StagedIdentity>
  setBlocked(lead: number, blocked: boolean): void
  /** the leads are not needed any more */
  dispose(): void
}

export function createImportStaging(database: DeskDatabase): ImportStaging {
  database.pragma('temp_store = MEMORY')
  database.exec(sql.DROP_STAGING)
  database.exec(sql.CREATE_STAGING)
  const stageCompany = database.prepare(sql.STAGE_COMPANY)
  const stageLead = database.prepare(sql.STAGE_LEAD)
  const stagePhone = database.prepare(sql.STAGE_PHONE)
  const stageBehaviour = database.prepare(sql.STAGE_BEHAVIOUR)
  const identities = database.prepare<[], IdentityRow>(sql.STAGED_IDENTITIES)
  const setBlocked = database.prepare(sql.SET_BLOCKED)
  const companies = new Map<string, StagedCompany>()
  const rows = { companies: 0, leads: 0, switchboards: 0 }
  // one transaction: it concerns the temporary tables only
  database.exec('BEGIN')

  const addCompany = ({ company, companyKey, companyKana, industry, employees, region, website }: CleanLead): StagedCompany => {
    stageCompany.run(company, companyKey, companyKana, industry, employees ?? null, region, website)
    rows.companies += 1
    return { row: rows.companies, first: undefined, others: undefined }
  }

  /** People without a company do not share one. */
  const companyOf = (lead: CleanLead): StagedCompany => {
    if (lead.companyKey === '') return addCompany(lead)
    const seen = companies.get(lead.companyKey)
    if (seen !== undefined) return seen
    const added = addCompany(lead)
    companies.set(lead.companyKey, added)
    return added
  }

  const switchboardOf = (company: StagedCompany, e164: string): number => {
    const seen = company.first?.e164 === e164 ? company.first.number : company.others?.get(e164)
    if (seen !== undefined) return seen
    rows.switchboards += 1
    if (company.first === undefined) company.first = { e164, number: rows.switchboards }
    else {
      company.others ??= new Map()
      company.others.set(e164, rows.switchboards)
    }
    return rows.switchboards
  }

  return {
    addLead(lead, { orderKey, hot, blocked }) {
      const company = companyOf(lead)
      const { name, personKey, kana, department, title, email, source, level, score, optInOn = null, optOutOn = null } = lead
      const [hotUntil, hotKey] = hot === undefined ? [null, null] : [hot.until, hot.key]
      // biome-ignore format: one row
      stageLead.run(company.row, name, personKey, kana, department, title, email, source, level, score, optInOn, optOutOn,
        JSON.stringify(lead.custom), orderKey, hotUntil, hotKey, Number(blocked))
      rows.leads += 1
      lead.phones.forEach(({ e164, raw, extension, kind }, position) => {
        stagePhone.run(rows.leads, kind === 'main' ? switchboardOf(company, e164) : null, e164, raw, extension, kind, position)
      })
      for (const { kind, title: what, occurredAt } of lead.behaviours) stageBehaviour.run(rows.leads, kind, what, occurredAt)
    },
    complete() {
      companies.clear()
      database.exec(sql.INDEX_STAGING)
      database.exec('COMMIT')
    },
    *identities() {
      for (const { lead, blocked, companyKey, personKey, department, numbers } of identities.iterate())
        yield { lead, blocked: blocked === 1, companyKey, personKey, department, numbers: numbers.split(' ') }
    },
    setBlocked: (lead, blocked) => void setBlocked.run(Number(blocked), lead),
    dispose() {
      if (database.inTransaction) database.exec('ROLLBACK')
      database.exec(sql.DROP_STAGING)
    }
  }
}

interface StagedCompany {
  readonly row: number
  /** its switchboards; mostly there is one */
  first: { readonly e164: string; readonly number: number } | undefined
  others: Map<string, number> | undefined
}

interface IdentityRow {
  readonly lead: number
  readonly blocked: number
  readonly companyKey: string
  readonly personKey: string
  readonly department: string
  readonly numbers: string
}
