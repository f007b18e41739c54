import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deskCallNames } from '../../shared/contract/desk-call-names'
import { startupCallNames } from '../../shared/contract/startup-call-names'
import type { LoggedEvent } from '../../shared/domain/health/diagnostics'
import { errorCatalogue } from '../../shared/errors/catalogue'
import { isLoggedKind, LOG_EVENTS, LOG_STAGES } from './log'

const PLACES: ReadonlySet<string> = new Set([...deskCallNames, ...startupCallNames, ...LOG_STAGES])
const CODES: ReadonlySet<string> = new Set([...Object.keys(errorCatalogue), 'unforeseen'])
const EVENTS: ReadonlySet<string> = new Set(LOG_EVENTS)
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * The last lines of the log, the latest last. Of each only what is a known name is passed on: whatever else may stand in the file (another
 * program, an older version, a hand) goes no further.
 */
export function recentEvents(folder: string, count: number): readonly LoggedEvent[] {
  return ['toritsugi.1.log', 'toritsugi.log']
    .flatMap((name) => linesOf(join(folder, name)))
    .slice(-count)
    .flatMap((line) => readEvent(line) ?? [])
}

/** What may be passed on of a line; undefined when it is none of ours. */
export function readEvent(line: string): LoggedEvent | undefined {
  const { at, event, place, failure } = fieldsOf(parsed(line))
  if (typeof at !== 'string' || !TIME.test(at) || !isIn(EVENTS, event)) return undefined
  const { code, kinds } = fieldsOf(failure)
  return {
    at,
    event,
    place: isIn(PLACES, place) ? place : '',
    code: isIn(CODES, code) ? code : '',
    kinds: Array.isArray(kinds) ? kinds.filter(isLoggedKind) : []
  }
}

function isIn(names: ReadonlySet<string>, name: unknown): name is string {
  return typeof name === 'string' && names.has(name)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return []
  }
}
