import { useEffect, useRef, useState } from 'react'
import type { NoteView } from '../../../shared/contract/desk-snapshot'
import { runCall } from '../../bridge/desk-store'
import { registerFlush } from '../../bridge/flushers'
import { type NoteChange, NoteKeeper } from './note-keeper'

export interface NoteDraft {
  readonly note: NoteView | null
  change(part: NoteChange): void
  /** Sends what is not saved yet. */
  flush(): Promise<boolean>
}

/** The note as the rep sees it: their typing over main's text, saved shortly after each pause and before any other call goes out. */
export function useNoteDraft(saved: NoteView | null): NoteDraft {
  const [note, setNote] = useState(saved)
  const [keeper] = useState(() => new NoteKeeper(saved, setNote, save))
  useEffect(() => keeper.receive(saved), [keeper, saved])
  useEffect(() => registerFlush(keeper.flush), [keeper])
  const flushOnLeave = useRef(keeper.flush)
  useEffect(() => () => void flushOnLeave.current(), [])
  return { note, change: keeper.change, flush: keeper.flush }
}

async function save(note: NoteView): Promise<NoteView | null | undefined> {
  return (await runCall('note.save', note))?.note
}
