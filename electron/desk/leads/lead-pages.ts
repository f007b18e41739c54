import {
  LEADS_PER_PAGE,
  type LeadCount,
  type LeadPage,
  type LeadPageQuestion,
  type LeadQuestion,
  type LeadRowView
} from '../../../shared/contract/lead-list'
import { relationshipOf } from '../../../shared/domain/lead/relationship'
import { standingOf } from '../../../shared/domain/lead/standing'
import { COUNT_CAP } from '../../../shared/domain/queue/count-cap'
import { formatNational } from '../../../shared/lib/phone-number'
import type { ListedRow } from '../../database/repositories/lead-list-repository'
import type { DeskPorts } from '../desk-ports'
import { type LeadSurvey, pageOf, surveyLeads } from './lead-survey'
import { leadsByText } from './leads-by-text'
import { createPace, type Pace } from './pace'

/** The list of leads, a page at a time. It keeps the survey of the question that was asked last, until the data change. */
export interface LeadPages {
  page(request: LeadPageQuestion): Promise<LeadPage>
  /** Counts a question to its end, unless another one is asked meanwhile. */
  count(question: LeadQuestion): Promise<LeadCount>
  /** The entries that a question finds, at most so many. */
  entriesOf(question: LeadQuestion, limit: number): Promise<readonly string[]>
}

export function createLeadPages(ports: Pick<DeskPorts, 'repositories'>): LeadPages {
  const list = ports.repositories.leadList
  let current: { readonly asked: string; readonly survey: LeadSurvey } | null = null
  let written = ''
  let version = 0

  return {
    async page({ question, at }) {
      const pace = createPace()
      const survey = surveyOf(question)
      const madeIn = version
      const isWanted = () => current?.survey === survey
      const page = 'page' in at ? at.page : await pageWith(survey, at.place, pace, isWanted)
      const first = page * LEADS_PER_PAGE
      await survey.reach(first, pace, isWanted)
      const rows = first > survey.total().count ? [] : await rowsAfter(survey, first, pace)
      // what a glance can count; the whole is asked for apart
      const until = performance.now() + GLANCE
      await survey.reach(Math.max(COUNT_CAP, first + LEADS_PER_PAGE), pace, () => isWanted() && performance.now() < until)
      return { version: madeIn, page, rows, total: survey.total() }
    },
    async count(question) {
      const survey = surveyOf(question)
      await survey.reach(Number.POSITIVE_INFINITY, createPace(), () => current?.survey === survey)
      return survey.total()
    },
    async entriesOf(question, limit) {
      const pace = createPace()
      const { next } = surveyOf(question)
      const found: string[] = []
      for (let place: LeadRowView['place'] | null = null; found.length < limit; ) {
        const places: readonly LeadRowView['place'][] = await next(place, Math.min(PIECE, limit - found.length), pace)
        found.push(...places.map(({ id }) => id))
        place = places.at(-1) ?? place
        if (places.length < PIECE) break
        await pace()
      }
      return found
    }
  }

  function surveyOf(question: LeadQuestion): LeadSurvey {
    const now = list.version()
    const asked = JSON.stringify(question)
    if (now !== written) {
      written = now
      version += 1
      current = null
    }
    if (current?.asked !== asked)
      current = { asked, survey: surveyLeads(list, { question, leads: leadsByText(ports, question.filter.text) }) }
    return current.survey
  }

  async function rowsAfter(survey: LeadSurvey, leads: number, pace: Pace): Promise<readonly LeadRowView[]> {
    const places = await survey.next(await survey.placeBehind(leads, pace), LEADS_PER_PAGE, pace)
    const { order } = survey.walk.question
    return list
      .read(
        order,
        places.map(({ id }) => id)
      )
      .map(rowView)
  }
}

/** Entries taken at once where all of them are wanted. */
const PIECE = 2_000

/** Milliseconds for which a page's answer waits for the count. */
const GLANCE = 10

/** Counts on until the place is behind, so that its number is known. */
async function pageWith(survey: LeadSurvey, place: LeadRowView['place'], pace: Pace, isWanted: () => boolean): Promise<number> {
  for (;;) {
    const { count, whole } = survey.total()
    const before = await survey.before(place, pace)
    if (whole || before < count || !isWanted()) return pageOf(Math.max(0, Math.min(before, count - 1)))
    await survey.reach(count + 1, pace, isWanted)
  }
}

function rowView(row: ListedRow): LeadRowView {
  const { e164, key, relationship, lane, outReason, ...same } = row
  return {
    ...same,
    place: { key, id: row.entryId },
    number: e164 === '' ? '' : formatNational(e164),
    standing: standingOf(lane, outReason),
    relationship: relationshipOf(relationship)
  }
}
