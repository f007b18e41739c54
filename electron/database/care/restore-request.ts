import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { RestoreReport, RestoreRequest } from '../../../shared/contract/restore'
import { flushFile } from './write-backup'

/** Asks the next start to restore a backup: only then nobody works with the database. */
export function requestRestore(database: string, request: RestoreRequest): void {
  write(`${database}.restore`, request)
}

/** Takes the request, so that it is tried once: what fails, or kills the app, is not tried again and again. */
export function takeRestoreRequest(database: string): RestoreRequest | undefined {
  const request = read(`${database}.restore`, RestoreRequest)
  rmSync(`${database}.restore`, { force: true })
  return request
}

/** Keeps what a restore did until the person has seen it, also over another start. */
export function keepRestoreReport(database: string, report: RestoreReport): void {
  write(`${database}.restored`, report)
}

export function readRestoreReport(database: string): RestoreReport | undefined {
  return read(`${database}.restored`, RestoreReport)
}

export function forgetRestoreReport(database: string): void {
  rmSync(`${database}.restored`, { force: true })
}

function write(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value))
  flushFile(`${file}.new`)
  renameSync(`${file}.new`, file)
}

/** What tells whether a value is what it should be. */
interface Reader<Value> {
  safeParse(value: unknown): { readonly data?: Value | undefined }
}

/** Undefined when there is none, or none that can be understood. */
function read<Value>(file: string, schema: Reader<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}
