import {
  LEADS_PER_PAGE,
  type LeadPage,
  type LeadPageQuestion,
  type LeadPlace,
  type LeadQuestion,
  type LeadRowView
} from '../../../shared/contract/lead-list'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

/** Pages kept in memory; those far from what is looked at go first. */
const MOST_PAGES = 60

/** How the rows of a question stand at one moment. Whatever comes makes another one, so that what is drawn from it is drawn anew. */
export type PagesView = Pick<LeadPages, 'question' | 'rowAt' | 'look' | 'find' | 'reread'> & { readonly found: Found }

interface Found {
  readonly total: { readonly count: number; readonly whole: boolean }
  /** False until the first page is here. */
  readonly answered: boolean
  readonly problem: ErrorValue | null
}

/**
 * The rows of one question as far as they were looked at. Asks for one page at a time, the one in sight first; an answer that belongs to
 * data that have changed since drops the older pages.
 */
export class LeadPages {
  readonly #pages = new Map<number, readonly LeadRowView[]>()
  readonly #tell: (view: PagesView) => void
  #found: Found = { total: { count: 0, whole: false }, answered: false, problem: null }
  #version: number | null = null
  #wanted: readonly number[] = [0]
  #loading = false
  #counting = false
  #ended = false

  constructor(
    readonly question: LeadQuestion,
    tell: (view: PagesView) => void
  ) {
    this.#tell = tell
  }

  rowAt(index: number): LeadRowView | undefined {
    return this.#pages.get(Math.floor(index / LEADS_PER_PAGE))?.[index % LEADS_PER_PAGE]
  }

  /** Rows from `first` up to `end` are in sight: their pages are fetched, and then the ones beside them. */
  look(first: number, end: number): void {
    const [from, to] = [Math.floor(first / LEADS_PER_PAGE), Math.floor(Math.max(first, end - 1) / LEADS_PER_PAGE)]
    const inSight = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    this.#wanted = [...inSight, to + 1, from - 1]
    void this.#fetchNext()
  }

  /** The number of the row at a place. */
  async find(place: LeadPlace): Promise<number | undefined> {
    const page = await this.#fetch({ place })
    return page && rowIn(page, place)
  }

  /** Reads again around a place. The answer is the number of the row that stands there now; undefined when nothing has changed. */
  async reread(place: LeadPlace | null): Promise<number | undefined> {
    const before = this.#version
    const page = await this.#fetch(place === null ? { page: 0 } : { place })
    if (page === undefined || place === null || page.version === before) return undefined
    return rowIn(page, place)
  }

  end(): void {
    this.#ended = true
  }

  async #fetchNext(): Promise<void> {
    const page = this.#wanted.find((each) => this.#isMissing(each))
    if (this.#loading || page === undefined || this.#found.problem !== null) return
    this.#loading = true
    await this.#fetch({ page })
    this.#loading = false
    if (!this.#ended) void this.#fetchNext()
  }

  #isMissing(page: number): boolean {
    const { total, answered } = this.#found
    return page >= 0 && !this.#pages.has(page) && (!answered || page * LEADS_PER_PAGE < total.count)
  }

  async #fetch(at: LeadPageQuestion['at']): Promise<LeadPage | undefined> {
    const answer = await callMain('leads.page', { question: this.question, at })
    if (this.#ended) return undefined
    if (!answer.ok) {
      this.#set({ problem: answer.error })
      return undefined
    }
    const { version, page, rows, total } = answer.value
    if (version !== this.#version) this.#pages.clear()
    const known = version === this.#version ? this.#found.total : { count: 0, whole: false }
    this.#version = version
    this.#pages.set(page, rows)
    this.#forgetFarFrom(page)
    this.#set({ total: total.whole || total.count > known.count ? total : known, answered: true })
    if (!this.#found.total.whole) void this.#count()
    return answer.value
  }

  async #count(): Promise<void> {
    if (this.#counting) return
    this.#counting = true
    const version = this.#version
    const answer = await callMain('leads.count', this.question)
    this.#counting = false
    if (this.#ended || !answer.ok) return
    if (version === this.#version && answer.value.whole) this.#set({ total: answer.value })
    else void this.#count()
  }

  #forgetFarFrom(page: number): void {
    if (this.#pages.size <= MOST_PAGES) return
    const [farthest] = [...this.#pages.keys()].sort((one, other) => Math.abs(other - page) - Math.abs(one - page))
    if (farthest !== undefined) this.#pages.delete(farthest)
  }

  #set(change: Partial<Found>): void {
    this.#found = { ...this.#found, ...change }
    this.#tell({
      question: this.question,
      found: this.#found,
      rowAt: (index) => this.rowAt(index),
      look: (first, end) => this.look(first, end),
      find: (place) => this.find(place),
      reread: (place) => this.reread(place)
    })
  }
}

function rowIn({ page, rows }: LeadPage, { id }: LeadPlace): number {
  const at = rows.findIndex(({ entryId }) => entryId === id)
  return page * LEADS_PER_PAGE + Math.max(0, at)
}
