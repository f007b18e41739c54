import { useEffect, useRef, useState } from 'react'
import type { NoteView } from '../../../shared/contract/desk-snapshot'
import { runCall } from '../../bridge/desk-store'
import { registerFlush } from '../../bridge/flushers'
import { mergeDraft } from './merge-draft'

/** Typing reaches main this long after the last key at the latest (design: every keystroke durable within 500 ms). */
const SAVE_AFTER_MILLISECONDS = 300

export interface NoteDraft {
  readonly note: NoteView | null
  change(part: Partial<Omit<NoteView, 'callId'>>): void
  /** Sends what is not saved yet. */
  flush(): Promise<boolean>
}

/** The note as the rep sees it: their typing over main's text, saved shortly after each pause and before any other call goes out. */
export function useNoteDraft(saved: NoteView | null): NoteDraft {
  const [note, setNote] = useState(saved)
  const [keeper] = useState(() => new NoteKeeper(saved, setNote))
  useEffect(() => keeper.receive(saved), [keeper, saved])
  useEffect(() => registerFlush(keeper.flush), [keeper])
  const flushOnLeave = useRef(keeper.flush)
  useEffect(() => () => void flushOnLeave.current(), [])
  return { note, change: keeper.change, flush: keeper.flush }
}

class NoteKeeper {
  #base: NoteView | null
  #note: NoteView | null
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<boolean> | null = null
  #sent: NoteView | null = null

  constructor(
    saved: NoteView | null,
    private readonly show: (note: NoteView | null) => void
  ) {
    this.#base = saved
    this.#note = saved
  }

  receive(saved: NoteView | null): void {
    const base = this.#base
    const note = this.#note
    this.#base = saved
    if (saved === null || base === null || note === null || saved.callId !== base.callId) this.#set(saved)
    // the echo of what was sent says nothing new about what has been typed since
    else if (this.#sent === null || !sameText(saved, this.#sent)) this.#set(merged(base, note, saved))
  }

  readonly change = (part: Partial<Omit<NoteView, 'callId'>>): void => {
    if (this.#note === null) return
    this.#set({ ...this.#note, ...part })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MILLISECONDS)
  }

  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    if (this.#saving !== null) await this.#saving
    const note = this.#note
    if (note === null || this.#base === null || sameText(note, this.#base)) return true
    this.#saving = this.#save(note)
    return this.#saving
  }

  async #save(note: NoteView): Promise<boolean> {
    this.#sent = note
    const answer = await runCall('note.save', note)
    if (answer !== undefined && answer.note !== null) this.receive(answer.note)
    this.#sent = null
    this.#saving = null
    return answer !== undefined
  }

  #set(note: NoteView | null): void {
    this.#note = note
    this.show(note)
  }
}

function merged(base: NoteView, note: NoteView, saved: NoteView): NoteView {
  return {
    callId: saved.callId,
    facts: mergeDraft(base.facts, note.facts, saved.facts),
    interpretation: mergeDraft(base.interpretation, note.interpretation, saved.interpretation),
    action: mergeDraft(base.action, note.action, saved.action),
    consult: note.consult === base.consult ? saved.consult : note.consult
  }
}

function sameText(one: NoteView, other: NoteView): boolean {
  return (
    one.facts === other.facts && one.interpretation === other.interpretation && one.action === other.action && one.consult === other.consult
  )
}
