import { LEADS_PER_PAGE, type LeadCount, type LeadPlace } from '../../../shared/contract/lead-list'
import type { LeadListRepository, LeadWalk } from '../../database/repositories/lead-list-repository'
import type { Pace } from './pace'

/** How finely a question is surveyed. */
export interface SurveyScale {
  /** Entries looked at in one step, few enough that a step takes some milliseconds. */
  readonly scan: number
  /** Leads between two signposts. */
  readonly every: number
}

export const SCALE: SurveyScale = { scan: 20_000, every: 1_000 }

/**
 * A question on its way of being counted. Behind every thousandth lead it puts up a signpost, so that any page can be jumped to: by the
 * signpost before it and a short walk.
 */
export interface LeadSurvey {
  readonly walk: LeadWalk
  total(): LeadCount
  /** Counts on until at least `leads` are known, or all; ends early once nobody waits for it any more. */
  reach(leads: number, pace: Pace, isWanted: () => boolean): Promise<void>
  /** The place behind the first `leads` leads, which have been reached; null is the beginning. */
  placeBehind(leads: number, pace: Pace): Promise<LeadPlace | null>
  /** How many of the leads that have been counted stand before a place. */
  before(place: LeadPlace, pace: Pace): Promise<number>
  /** The leads after a place, at most so many. */
  next(place: LeadPlace | null, limit: number, pace: Pace): Promise<readonly LeadPlace[]>
}

export function surveyLeads(list: LeadListRepository, walk: LeadWalk, { scan, every }: SurveyScale = SCALE): LeadSurvey {
  const posts: LeadPlace[] = []
  let reached: LeadPlace | null = null
  let sinceLastPost = 0
  let whole = false
  const counted = (): number => posts.length * every + sinceLastPost

  return {
    walk,
    total: () => ({ count: counted(), whole }),
    async reach(leads, pace, isWanted) {
      while (!whole && counted() < leads && isWanted()) {
        step()
        await pace()
      }
    },
    async placeBehind(leads, pace) {
      const post = Math.floor(leads / every)
      const from = posts[post - 1] ?? null
      const further = leads - post * every
      return further === 0 ? from : ((await next(from, further, pace)).at(-1) ?? from)
    },
    async before(place, pace) {
      const post = posts.findIndex((each) => !isBefore(each, place))
      const passed = post === -1 ? posts.length : post
      const following = await next(posts[passed - 1] ?? null, every, pace)
      const ahead = following.findIndex((each) => !isBefore(each, place))
      return passed * every + (ahead === -1 ? following.length : ahead)
    },
    next
  }

  /** On to the next signpost, or where few match, over one piece of the order. */
  function step(): void {
    const post = list.match(walk, reached, scan, every - sinceLastPost - 1)
    if (post !== undefined) {
      posts.push(post)
      reached = post
      sinceLastPost = 0
      return
    }
    sinceLastPost += list.count(walk, reached, scan)
    const end = list.end(walk, reached, scan)
    if (end === undefined) whole = true
    else reached = end
  }

  async function next(place: LeadPlace | null, limit: number, pace: Pace): Promise<readonly LeadPlace[]> {
    const found: LeadPlace[] = []
    let from = place
    for (;;) {
      found.push(...list.matches(walk, from, scan, limit - found.length))
      if (found.length >= limit) return found
      const end = list.end(walk, from, scan)
      if (end === undefined) return found
      from = end
      await pace()
    }
  }

  function isBefore(one: LeadPlace, other: LeadPlace): boolean {
    const order = compare(one.key, other.key) || compare(one.id, other.id)
    return walk.question.ascending ? order < 0 : order > 0
  }
}

/** As the database compares: numbers by size, texts by their bytes. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)))
}

/** The number of the page on which a row stands, both from 0. */
export function pageOf(row: number): number {
  return Math.floor(row / LEADS_PER_PAGE)
}
