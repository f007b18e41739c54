import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { type DeskDatabase, openDatabase } from '../../electron/database/open'
import { createRepositories } from '../../electron/database/repositories/index'
import type { DeskPorts } from '../../electron/desk/desk-ports'
import { type DeskState, emptyDesk } from '../../electron/desk/desk-state'
import { createJapanHolidays } from '../../electron/desk/japan-holidays'
import { readOpenedLead } from '../../electron/desk/opened-lead'
import { placeCall } from '../../electron/desk/place-call'
import { saveOutcome } from '../../electron/desk/save-outcome'
import { serveNext } from '../../electron/desk/serve-lead'
import { Settings } from '../../shared/contract/settings'
import { IDLE } from '../../shared/domain/call/call-state'
import { instantOf } from '../../shared/lib/time'
import { type Figure, figure } from './figure'
import { importLeads, inTemporaryFolder, seedDatabase } from './fixtures/desk-folder'
import { writeLeadFile } from './fixtures/lead-file'
import { percentile } from './measure'

const LEADS = 100_000
const CALLS = 400
/** Calls whose figures are not counted: code is compiled as it is first used. */
const WARMING = 50
/** One call a second, and the desk copies the log every twenty. */
const CALLS_TO_A_TICK = 20
const START = instantOf('2026-07-08', '10:30')

/** Closing a call with "no answer", and getting the next lead, among 100,000 leads. Baseline: one durable insert into the same file. */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const databaseFile = join(folder, 'desk.db')
    await seedDatabase(databaseFile)
    writeLeadFile(join(folder, 'leads.csv'), LEADS, 'utf-8')
    await importLeads(databaseFile, join(folder, 'leads.csv'), folder)
    const database = openDatabase(databaseFile)
    try {
      return workCalls(database)
    } finally {
      database.close()
    }
  })
}

function workCalls(database: DeskDatabase): readonly Figure[] {
  let now = START
  const ports = portsOver(database, () => now)
  const state = emptyDesk()
  const insert = database.prepare(
    `INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, 0, '', '', '', '', '{}')`
  )
  const [bare, outcome, next, copying]: [number[], number[], number[], number[]] = [[], [], [], []]
  serveNext(ports, state)
  for (let index = 0; index < WARMING + CALLS; index += 1) {
    if (index === WARMING) for (const durations of [bare, outcome, next, copying]) durations.length = 0
    if (index % CALLS_TO_A_TICK === 0) copying.push(timed(ports.repositories.checkpoint))
    const callId = dial(ports, state)
    bare.push(timed(() => insert.run(newId())))
    outcome.push(timed(() => saveOutcome(ports, state, { callId, code: 'no_answer', input: {} })))
    next.push(timed(() => serveNext(ports, state)))
    now += 1_000
  }
  for (const durations of [bare, outcome, next, copying]) durations.sort((one, other) => one - other)
  return [
    ...[0.5, 0.99].map((share) =>
      figure(
        `outcome with all consequences (p${share * 100})`,
        percentile(outcome, share),
        'ms',
        percentile(bare, share),
        share === 0.99 ? '≤ 2 × durable insert' : null
      )
    ),
    figure('copying the log, every twenty seconds (p95)', percentile(copying, 0.95), 'ms'),
    figure('next lead on the desk, without painting (p95)', percentile(next, 0.95), 'ms', null, '≤ 100 ms, painted')
  ]
}

function dial(ports: DeskPorts, state: DeskState): string {
  if (state.entryId === null) throw new Error(`no lead was served: ${JSON.stringify(state.idle)}`)
  const [phone] = readOpenedLead(ports.repositories, state.entryId).phones
  const { verdict } = placeCall(ports, state, { entryId: state.entryId, number: phone?.e164 ?? '', confirmed: true })
  if (state.callId === null) throw new Error(`the call was refused: ${JSON.stringify(verdict)}`)
  return state.callId
}

/** A desk on the rep's own phone that nobody holds: the line accepts every order and does nothing. */
function portsOver(database: DeskDatabase, now: () => number): DeskPorts {
  const settings = Settings.parse({ line: 'manual', rep: { name: '当番', company: '', phone: '', email: '' } })
  const nothing = (): void => {}
  return {
    repositories: createRepositories(database),
    clock: { now },
    newId,
    random: () => 0.5,
    calendar: createJapanHolidays(),
    settings: () => settings,
    role: () => settings.role,
    sip: () => ({ status: { kind: 'off' }, hasPassword: false, protects: true }),
    twilio: () => ({ status: { kind: 'off' }, hasAuthorization: false, hasKeySecret: false, protects: true }),
    roleLock: () => ({ guarded: false, open: true, nextTryAt: null }),
    openPhone: nothing,
    recordings: {
      stateOf: () => 'off',
      has: () => false,
      remove: nothing,
      repair: () => null,
      analyse: () => Promise.reject(new Error('nothing is recorded here')),
      all: () => []
    },
    storage: {
      keep(write) {
        write()
        return true
      },
      view: () => ({ level: 'ok', notices: [] })
    },
    line: {
      snapshot: () => IDLE,
      other: () => undefined,
      liveCalls: () => [],
      transferFailed: () => false,
      answerOther: nothing,
      switchOver: nothing,
      hangupOther: nothing,
      consult: () => ({ ok: true, value: IDLE }),
      transfer: nothing,
      join: nothing,
      ring: nothing,
      end: nothing,
      start: () => ({ ok: true, value: IDLE }),
      answered: nothing,
      hangup: nothing,
      mute: nothing,
      hold: nothing,
      sendDigits: nothing,
      cue: nothing,
      reset: nothing
    }
  }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
