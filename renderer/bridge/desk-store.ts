import { create } from 'zustand'
import type { DeskCallName, DeskInput, DeskOutput } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { ErrorValue } from '../../shared/errors/app-error'
import { shareUnchanged } from '../../shared/lib/share-unchanged'
import { callMain } from './desk-bridge'
import { flushAll } from './flushers'

interface DeskState {
  /** The desk as main last told it; null until it has answered. */
  readonly snapshot: DeskSnapshot | null
  /** The failure to be shown, until it is dismissed, the same call goes well, or the rep goes on to another lead. */
  readonly problem: ErrorValue | null
  readonly problemOf: DeskCallName | null
  /** Whether a call is on its way. */
  readonly busy: boolean
}

/** The desk's mirror of main. Components read it, nobody decides in it. */
export const useDesk = create<DeskState>()(() => ({ snapshot: null, problem: null, problemOf: null, busy: false }))

type Input<Name extends DeskCallName> = DeskInput<Name> extends void ? readonly [] : readonly [input: DeskInput<Name>]

/** Typing is not held up by itself (notes, answers), and nothing may hold up the call's own controls. */
const WITHOUT_FLUSH: ReadonlySet<DeskCallName> = new Set([
  'note.save',
  'draft.save',
  'hearing.answer',
  'call.hangup',
  'call.mute',
  'call.hold',
  'call.digits',
  'call.answered',
  'call.transfer',
  'call.join',
  'other.reject',
  'other.hangup'
])
/** Typing that is held on the screen until it has arrived. */
const HELD: ReadonlySet<DeskCallName> = new Set(['note.save', 'draft.save'])
/** Calls that leave the present lead behind: they wait until everything typed is safe. */
const LEAVES_THE_LEAD: ReadonlySet<DeskCallName> = new Set([
  'desk.selectList',
  'desk.next',
  'desk.open',
  'desk.skip',
  'call.resolve',
  'outcome.save',
  'outcome.undo'
])

let underWay = 0

/**
 * Calls main and mirrors the snapshot in its answer. Typing that is still held back goes out first. A question whose failure is shown
 * where it was asked, instead of at the top of the desk, goes by `callMain`.
 * @returns the answer; undefined when the call failed, in which case `problem` says why
 */
export async function runCall<Name extends DeskCallName>(name: Name, ...[input]: Input<Name>): Promise<DeskOutput<Name> | undefined> {
  setUnderWay(1)
  try {
    const safe = WITHOUT_FLUSH.has(name) || (await flushAll())
    if (!safe && LEAVES_THE_LEAD.has(name)) {
      // other reasons were told when the typing was sent
      if (useDesk.getState().snapshot?.storage.level === 'full') useDesk.setState({ problem: { code: 'database.full' }, problemOf: name })
      return undefined
    }
    const result = await callMain(name, input as DeskInput<Name>)
    if (!result.ok) {
      if (!waitsForRoom(name, result.error)) useDesk.setState({ problem: result.error, problemOf: name })
      return undefined
    }
    const snapshot = snapshotIn(result.value)
    if (snapshot !== undefined) mirror(snapshot)
    if (LEAVES_THE_LEAD.has(name) || useDesk.getState().problemOf === name) dismissProblem()
    return result.value
  } finally {
    setUnderWay(-1)
  }
}

/** What goes out by itself is held and sent again: the bar of the disk says so, and there is nothing to be done about it here. */
function waitsForRoom(name: DeskCallName, { code }: ErrorValue): boolean {
  return code === 'database.full' && HELD.has(name)
}

/**
 * Takes a snapshot unless a later one is already here: answers and events may overtake each other on their way. What has not changed stays
 * the same object, so that only what shows a change is drawn again.
 */
export function mirror(snapshot: DeskSnapshot): void {
  const known = useDesk.getState().snapshot
  if (known === null || snapshot.revision > known.revision) useDesk.setState({ snapshot: shareUnchanged(known, snapshot) })
}

export function dismissProblem(): void {
  useDesk.setState({ problem: null, problemOf: null })
}

function setUnderWay(change: 1 | -1): void {
  underWay += change
  useDesk.setState({ busy: underWay > 0 })
}

/** The snapshot an answer is, or carries. */
function snapshotIn(value: unknown): DeskSnapshot | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('snapshot' in value) return value.snapshot as DeskSnapshot
  return 'lists' in value ? (value as DeskSnapshot) : undefined
}
