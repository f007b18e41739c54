import path from 'node:path'
import { type DeskDatabase, openDatabase } from '../../electron/database/open'
import { createRepositories } from '../../electron/database/repositories/index'
import { createDesk, type Desk } from '../../electron/desk/desk'
import type { DeskPorts } from '../../electron/desk/desk-ports'
import { createJapanHolidays } from '../../electron/desk/japan-holidays'
import { seedDesk } from '../../electron/desk/seed'
import { loadShippedScripts } from '../../electron/scripts/load-scripts'
import { Settings } from '../../shared/contract/settings'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../shared/domain/outcome/outcome-input'
import { type Instant, instantOf } from '../../shared/lib/time'
import { deskLeads } from './desk-leads'
import { type HandClock, handClock } from './hand-clock'
import { type HandLine, handLine, type LineWatcher } from './hand-line'

const shipped = await loadShippedScripts(path.resolve(import.meta.dirname, '../../resources/scripts'))

/** A Wednesday without anything special about it, in the middle of the morning. */
export const WEDNESDAY = instantOf('2026-11-25', '10:30')
export const REP = '検証 花子'

/** A disk that takes whatever is written. */
const openStorage: DeskPorts['storage'] = {
  keep(write) {
    write()
    return true
  },
  view: () => ({ level: 'ok', notices: [] })
}

/** A desk that has recorded nothing. */
const noRecordings: DeskPorts['recordings'] = {
  stateOf: () => 'off',
  has: () => false,
  remove: () => {},
  repair: () => null,
  analyse: () => Promise.reject(new Error('there is nothing to analyse')),
  all: () => []
}

interface RigOptions {
  readonly now?: Instant
  readonly line?: Settings['line']
  readonly onStart?: LineWatcher['onStart']
  /** Another app on the same data, such as the one of before a restart left it. */
  readonly database?: DeskDatabase
  readonly storage?: DeskPorts['storage']
  readonly recordings?: DeskPorts['recordings']
}

export type DeskRig = ReturnType<typeof deskRig>

/** The desk's use cases on a database in memory: the shipped scripts, Japan's holidays, a clock and a line moved by hand. */
export function deskRig({
  now = WEDNESDAY,
  line: lineKind = 'manual',
  onStart = () => {},
  database = openDatabase(':memory:'),
  storage = openStorage,
  recordings = noRecordings
}: RigOptions = {}) {
  const clock: HandClock = handClock(now)
  const repositories = createRepositories(database)
  let ids = 0
  const newId = (): string => `id-${String(++ids).padStart(6, '0')}`
  let settings = Settings.parse({ line: lineKind, rep: { name: REP, company: '在庫ノート株式会社', phone: '', email: '' } })
  seedDesk({ repositories, clock, newId }, shipped)
  const scriptId = repositories.scripts.all()[0]?.id ?? ''
  const build = (): { desk: Desk; line: HandLine } => {
    const line: HandLine = handLine(clock, () => settings.line, {
      onStart,
      onChange: (state) => desk.lineChanged(state),
      onTurnedAway: (caller) => desk.turnedAway(caller)
    })
    const desk: Desk = createDesk({
      repositories,
      clock,
      newId,
      random: () => 0,
      calendar: createJapanHolidays(),
      line,
      settings: () => settings,
      role: () => settings.role,
      sip: () => ({ status: { kind: 'off' }, hasPassword: false, protects: true }),
      twilio: () => ({ status: { kind: 'off' }, hasAuthorization: false, hasKeySecret: false, protects: true }),
      roleLock: () => ({ guarded: false, open: true, nextTryAt: null }),
      recordings,
      storage,
      openPhone: () => {}
    })
    return { desk, line }
  }
  let { desk, line } = build()

  const rows = <Row>(sql: string, ...values: unknown[]): Row[] => database.prepare<unknown[], Row>(sql).all(...values)
  const dial = (entryId: string, number: string, confirmed = true) => desk.handlers['call.dial']({ entryId, number, confirmed })
  return {
    database,
    repositories,
    clock,
    /** The scripts that every list of this desk is called with. */
    script: shipped,
    ...deskLeads(database, newId, scriptId, now),
    get desk() {
      return desk
    },
    get line() {
      return line
    },
    get handlers() {
      return desk.handlers
    },
    set(patch: Partial<Settings>) {
      settings = { ...settings, ...patch }
    },
    /** The app ends at this moment and starts again on the same data. */
    restart() {
      ;({ desk, line } = build())
      desk.start()
    },
    rows,
    row<Row>(sql: string, ...values: unknown[]): Row | undefined {
      return rows<Row>(sql, ...values)[0]
    },
    /** Dials and answers the id of the call; fails the test when the gate did not let it through. */
    async call(entryId: string, number: string): Promise<string> {
      const { dialled, verdict, snapshot } = await dial(entryId, number)
      if (!dialled || snapshot.call.callId === null) throw new Error(`not dialled: ${JSON.stringify(verdict)}`)
      return snapshot.call.callId
    },
    dial,
    save: (callId: string, code: OutcomeCode, input: OutcomeInput = {}) => desk.handlers['outcome.save']({ callId, code, input }),
    /** Dials, lets a minute pass, closes: one whole call. */
    async closeCall(entryId: string, number: string, code: OutcomeCode, input: OutcomeInput = {}): Promise<string> {
      const callId = await this.call(entryId, number)
      clock.advance(60_000)
      await this.save(callId, code, input)
      return callId
    }
  }
}
