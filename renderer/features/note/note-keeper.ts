import type { NoteView } from '../../../shared/contract/desk-snapshot'
import { mergeDraft } from './merge-draft'

/** Typing reaches main so long after the first key that is not there yet (design: every keystroke durable within 500 ms). */
const SAVE_AFTER_MILLISECONDS = 300

export type NoteChange = Partial<Omit<NoteView, 'callId'>>

/** Answers with the note as main has it afterwards; undefined when it could not be saved. */
export type SaveNote = (note: NoteView) => Promise<NoteView | null | undefined>

/** The rep's typing over main's text. It is never behind what was typed, and never loses what main adds meanwhile. */
export class NoteKeeper {
  #base: NoteView | null
  #note: NoteView | null
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<boolean> | null = null
  #sent: NoteView | null = null

  constructor(
    saved: NoteView | null,
    private readonly show: (note: NoteView | null) => void,
    private readonly save: SaveNote
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

  readonly change = (part: NoteChange): void => {
    if (this.#note === null) return
    this.#set({ ...this.#note, ...part })
    // not put off by the next key: whoever types without a pause is kept up with, too
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MILLISECONDS)
  }

  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#saving !== null) await this.#saving
    const note = this.#note
    if (note === null || this.#base === null || sameText(note, this.#base)) return true
    this.#saving = this.#send(note)
    return this.#saving
  }

  async #send(note: NoteView): Promise<boolean> {
    this.#sent = note
    const answer = await this.save(note)
    if (answer) this.receive(answer)
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
