import { callErrors } from './call-errors'
import { deskErrors } from './desk-errors'
import { dncErrors } from './dnc-errors'
import type { ErrorEntry } from './error-entry'
import { exportErrors } from './export-errors'
import { importErrors } from './import-errors'
import { leadListErrors } from './lead-list-errors'
import { lineErrors } from './line-errors'
import { recordingErrors } from './recording-errors'
import { scriptErrors } from './script-errors'
import { storageErrors } from './storage-errors'
import { systemErrors } from './system-errors'
import { teamErrors } from './team-errors'
import { updateErrors } from './update-errors'

/** Every failure the app can name: what happened and what the person can do, in both languages. */
export const errorCatalogue = {
  ...systemErrors,
  ...callErrors,
  ...deskErrors,
  ...dncErrors,
  ...exportErrors,
  ...importErrors,
  ...leadListErrors,
  ...lineErrors,
  ...recordingErrors,
  ...scriptErrors,
  ...storageErrors,
  ...teamErrors,
  ...updateErrors
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCatalogue
