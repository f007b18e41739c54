import { type ParsedPhone, type PhoneKind, parsePhones } from '../../lib/phone-number'
import type { LocalDate } from '../../lib/time'
import { unguardFormula } from '../export/formula-guard'
import { companyKey, personKey } from '../lead/keys'
import { behaviourKind } from './behaviour-kind'
import { instantOfCell, parseCellDate } from './clean-date'
import { parseEmail } from './clean-email'
import type { CleanBehaviour, CleanLead } from './clean-lead'
import { parseCount, parseLevel } from './clean-number'
import { hasShortForm, tidySpaces, wideKana, withoutHonorific } from './clean-text'
import type { ColumnMapping, FieldTarget } from './field-target'
import { customNames } from './header-mapping'
import type { QuarantineReason } from './quarantine-reason'
import type { Repair, RepairKind } from './repair'

/** What a row became. A row without any text is no row at all. */
export type RowResult =
  | { readonly kind: 'lead'; readonly lead: CleanLead; readonly repairs: readonly Repair[] }
  | { readonly kind: 'quarantined'; readonly reason: QuarantineReason }
  | { readonly kind: 'blank' }

export type RowCleaner = (cells: readonly string[]) => RowResult

/** The level of a lead whose file names none: inside sales calls it (domain: level). */
const DEFAULT_LEVEL = 2
const PREFECTURE = /^(?:〒?\s*\d{3}-?\d{4}\s*)?(北海道|東京都|大阪府|京都府|(?:神奈川|和歌山|鹿児島|.{2})県)/
const NO = /^(?:[-ー―×✕x✗0]|なし|無し?|未|いいえ|no|n|false|off)$/i
const REPLACEMENT = '\uFFFD'
/** No name, address or number is longer. Comparing names takes time by the square of their length. */
const LONGEST_FIELD = 1_000

/**
 * Makes the function that turns a file's rows into leads. It is total: any cells give a lead, a quarantine reason or `blank`. What our own
 * files guard against spreadsheets is read as it was.
 * @param mapping one target per header
 * @param today the day that stands for an opt-out whose date the file does not tell
 */
export function createRowCleaner(headers: readonly string[], mapping: ColumnMapping, today: LocalDate): RowCleaner {
  const layout = layoutOf(headers, mapping)
  return (written) => {
    const cells = written.some((cell) => cell.startsWith("'")) ? written.map(unguardFormula) : written
    if (cells.every((cell) => cell.trim() === '')) return { kind: 'blank' }
    if (!hasColumns(cells, headers.length)) return { kind: 'quarantined', reason: 'column_count' }
    if (cells.some((cell) => cell.includes(REPLACEMENT))) return { kind: 'quarantined', reason: 'broken_text' }
    if (isTooLong(cells, layout)) return { kind: 'quarantined', reason: 'cell_too_long' }
    return cleanCells(cells, layout, today)
  }
}

interface Layout {
  readonly columns: Readonly<Partial<Record<FieldTarget, number>>>
  readonly phones: readonly { readonly column: number; readonly kind: PhoneKind }[]
  readonly custom: readonly number[]
  readonly ignored: readonly number[]
  readonly names: readonly string[]
}

const PHONE_KINDS: Readonly<Partial<Record<string, PhoneKind>>> = { phone_main: 'main', phone_direct: 'direct', phone_mobile: 'mobile' }

function layoutOf(headers: readonly string[], mapping: ColumnMapping): Layout {
  const columns: Partial<Record<FieldTarget, number>> = {}
  const phones: { column: number; kind: PhoneKind }[] = []
  const custom: number[] = []
  const ignored: number[] = []
  mapping.forEach((target, column) => {
    const kind = PHONE_KINDS[target]
    if (kind !== undefined) phones.push({ column, kind })
    else if (target === 'custom' || target === 'memo') custom.push(column)
    else if (target === 'ignore') ignored.push(column)
    else columns[target] ??= column
  })
  return { columns, phones, custom, ignored, names: customNames(headers) }
}

/** Cells beyond the headers are a shift, unless they are all empty (a comma at the end of every line). */
function hasColumns(cells: readonly string[], expected: number): boolean {
  return cells.length === expected || (cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === ''))
}

/** Only what stays a text of its own, a memo or a custom column, may be long. */
function isTooLong(cells: readonly string[], { custom, ignored }: Layout): boolean {
  return cells.some((cell, column) => cell.length > LONGEST_FIELD && !custom.includes(column) && !ignored.includes(column))
}

function cleanCells(cells: readonly string[], layout: Layout, today: LocalDate): RowResult {
  const row = createRow(cells, layout)
  const company = row.companyName()
  const name = row.personName()
  if (company === '' && name === '') return { kind: 'quarantined', reason: 'no_company_and_no_person' }
  const phones = readPhones(row, layout)
  if (typeof phones === 'string') return { kind: 'quarantined', reason: phones }
  const lead: CleanLead = {
    company,
    companyKey: companyKey(company),
    companyKana: row.kana('company_kana'),
    name,
    personKey: personKey(name),
    kana: row.kana('name_kana') || [row.kana('family_kana'), row.kana('given_kana')].filter((part) => part !== '').join(' '),
    department: row.text('department'),
    title: row.text('title'),
    email: readEmail(row),
    industry: row.text('industry'),
    employees: row.number('employees', parseCount),
    region: readRegion(row),
    website: row.text('website'),
    source: row.text('source'),
    level: row.number('level', parseLevel) ?? DEFAULT_LEVEL,
    score: row.number('score', parseCount) ?? 0,
    optInOn: row.date('opt_in_on'),
    optOutOn: readOptOut(row, today),
    behaviours: readBehaviours(row),
    phones,
    custom: row.custom()
  }
  return { kind: 'lead', lead, repairs: row.repairs }
}

type Row = ReturnType<typeof createRow>

/** Reads one row's cells field by field, noting every repair and keeping what it cannot use as a custom field. */
function createRow(cells: readonly string[], { columns, custom, names }: Layout) {
  const repairs: Repair[] = []
  // a map, since a header may be called __proto__
  const kept = new Map<string, string>()
  const raw = (target: FieldTarget): string => {
    const column = columns[target]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  const note = (kind: RepairKind, before: string, after: string): void => {
    repairs.push({ kind, before, after })
  }
  const keep = (target: FieldTarget): void => {
    const column = columns[target]
    if (column !== undefined) kept.set(names[column] ?? target, raw(target).trim())
  }
  const text = (target: FieldTarget): string => tidySpaces(raw(target))
  const spaced = (target: FieldTarget): string => {
    const before = raw(target)
    const after = tidySpaces(before)
    if (after !== before) note('spaces', before, after)
    return after
  }
  const unusable = (target: FieldTarget, kind: RepairKind): undefined => {
    note(kind, raw(target), '')
    keep(target)
    return undefined
  }
  return {
    repairs,
    raw,
    note,
    keep,
    text,
    unusable,
    cell: (column: number): string => cells[column] ?? '',
    kana: (target: FieldTarget): string => {
      const before = text(target)
      const after = wideKana(before)
      if (after !== before) note('kana_width', before, after)
      return after
    },
    companyName: (): string => {
      const name = spaced('company')
      if (hasShortForm(name)) note('company_form', name, companyKey(name))
      return name
    },
    personName: (): string => {
      const full = spaced('name') || [spaced('family_name'), spaced('given_name')].filter((part) => part !== '').join(' ')
      const name = withoutHonorific(full)
      if (name !== full) note('honorific', full, name)
      return name
    },
    number: (target: FieldTarget, parse: (cell: string) => number | undefined): number | undefined => {
      const before = text(target)
      if (before === '') return undefined
      const value = parse(before)
      if (value === undefined) return unusable(target, 'number_dropped')
      if (String(value) !== before) note('number_format', before, String(value))
      return value
    },
    date: (target: FieldTarget): LocalDate | undefined => {
      const before = text(target)
      if (before === '' || NO.test(before)) return undefined
      const value = parseCellDate(before)
      if (value === undefined) return unusable(target, 'date_dropped')
      if (value.date !== before) note('date_format', before, value.date)
      return value.date
    },
    custom: (): Readonly<Record<string, string>> => {
      for (const column of custom) {
        const value = (cells[column] ?? '').trim()
        if (value !== '') kept.set(names[column] ?? String(column), value)
      }
      return Object.fromEntries(kept)
    }
  }
}

function readPhones(row: Row, { phones: columns }: Layout): readonly ParsedPhone[] | QuarantineReason {
  const phones: ParsedPhone[] = []
  let problem: QuarantineReason = 'no_phone'
  for (const { column, kind } of columns) {
    const cell = row.cell(column)
    if (cell === '') continue
    const parse = parsePhones(cell.trim(), kind)
    const after = parse.numbers.map((number) => number.e164).join(' ')
    for (const repair of parse.repairs) row.note(repair, cell, after)
    for (const bad of parse.problems) {
      row.note('phone_part_dropped', cell, after)
      if (problem !== 'foreign_phone') problem = bad.problem === 'foreign' ? 'foreign_phone' : 'invalid_phone'
    }
    for (const number of parse.numbers) if (!phones.some((known) => known.e164 === number.e164)) phones.push(number)
  }
  return phones.length === 0 ? problem : phones
}

/** Only the prefecture ranks and filters; a longer address stays readable as a custom field. */
function readRegion(row: Row): string {
  const address = row.text('region')
  const prefecture = PREFECTURE.exec(address)?.[1]
  if (prefecture === undefined || prefecture === address) return address
  row.keep('region')
  return prefecture
}

/** A bad address costs the lead its mail, not its call. */
function readEmail(row: Row): string {
  const before = row.raw('email').trim()
  if (before === '') return ''
  const address = parseEmail(before)
  if (address === undefined) {
    row.unusable('email', 'email_dropped')
    return ''
  }
  if (address !== before) row.note('email_tidied', before, address)
  return address
}

/** Consent is never assumed, its withdrawal is: a mark without a date counts from today. */
function readOptOut(row: Row, today: LocalDate): LocalDate | undefined {
  const before = row.text('opt_out_on')
  if (before === '' || NO.test(before)) return undefined
  const value = parseCellDate(before)
  if (value === undefined) {
    row.note('opt_out_assumed', before, today)
    return today
  }
  if (value.date !== before) row.note('date_format', before, value.date)
  return value.date
}

function readBehaviours(row: Row): readonly CleanBehaviour[] {
  const title = row.text('behaviour')
  const when = row.text('behaviour_at')
  if (title === '' && when === '') return []
  const at = parseCellDate(when)
  if (at === undefined) {
    if (title !== '') row.keep('behaviour')
    if (when !== '') row.unusable('behaviour_at', 'date_dropped')
    return []
  }
  if (!when.startsWith(at.date)) row.note('date_format', when, at.date)
  return [{ kind: behaviourKind(title), title: title === '' ? '―' : title, occurredAt: instantOfCell(at) }]
}
