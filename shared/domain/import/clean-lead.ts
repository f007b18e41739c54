import type { ParsedPhone } from '../../lib/phone-number'
import type { Instant, LocalDate } from '../../lib/time'

export interface CleanBehaviour {
  readonly kind: string
  readonly title: string
  readonly occurredAt: Instant
}

/** A row that has become a lead, with everything as it will be stored. Texts are '' when the file has none. */
export interface CleanLead {
  readonly company: string
  readonly companyKey: string
  readonly companyKana: string
  readonly name: string
  readonly personKey: string
  readonly kana: string
  readonly department: string
  readonly title: string
  readonly email: string
  readonly industry: string
  readonly employees: number | undefined
  readonly region: string
  readonly website: string
  readonly source: string
  /** 1-4 (domain: level) */
  readonly level: number
  readonly score: number
  readonly optInOn: LocalDate | undefined
  readonly optOutOn: LocalDate | undefined
  /** what has no field of its own, by header */
  readonly custom: Readonly<Record<string, string>>
  /** at least one */
  readonly phones: readonly ParsedPhone[]
  readonly behaviours: readonly CleanBehaviour[]
}
