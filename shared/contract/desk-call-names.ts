import type { DeskCallName } from './desk-calls'

/** The names alone, without schemas: the preload needs no more, and must stay small. */
export const deskCallNames = [
  'desk.snapshot',
  'desk.selectList',
  'desk.next',
  'desk.open',
  'desk.skip',
  'desk.upcoming',
  'desk.findLeads',
  'settings.change',
  'call.dial',
  'call.answered',
  'call.openPhone',
  'call.hangup',
  'call.mute',
  'script.event',
  'hearing.answer',
  'hearing.withdraw',
  'note.save',
  'outcome.preview',
  'outcome.save',
  'outcome.undo',
  'outcome.previewCorrection',
  'outcome.correct',
  'import.pick',
  'import.preview',
  'import.run',
  'import.showQuarantine',
  'import.scripts'
] as const satisfies readonly DeskCallName[]
