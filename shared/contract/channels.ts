/** The names of the wires between main and its windows. Nothing else is spoken over them. */
export const deskCallChannel = (name: string): string => `desk-call:${name}`
export const deskEventChannel = (name: string): string => `desk-event:${name}`
export const startupCallChannel = (name: string): string => `startup-call:${name}`
export const LINE_COMMAND_CHANNEL = 'line-command'
export const LINE_REPORT_CHANNEL = 'line-report'
export const LINE_SOUND_CHANNEL = 'line-sound'

/** Tells the preload which window it serves. */
export const WINDOW_ARGUMENT = '--toritsugi-window='
export type WindowRole = 'desk' | 'line' | 'startup'
