import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { RECORDINGS_PATH } from '../../shared/contract/recording'

/** What a recording's file is called (electron/recording/recording-folder.ts), and nothing else. */
const NAME = /^[A-Za-z0-9-]{1,60}\.wav$/
const RANGE = /^bytes=(\d+)-(\d*)$/

/** Whether an address means a recording. */
export function isRecordingAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.startsWith(RECORDINGS_PATH)
}

/** Plays a recording to the desk's page, from wherever in it the page asks for: a long call is not read to hear its end. */
export async function recordingResponse(folder: string, request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.slice(RECORDINGS_PATH.length)
  if (request.method !== 'GET' || !NAME.test(name)) return new Response(null, { status: 404 })
  const file = join(folder, name)
  const size = (await stat(file).catch(() => undefined))?.size
  if (size === undefined) return new Response(null, { status: 404 })
  const range = readRange(request.headers.get('range'), size)
  if (range === undefined) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  const { start, end, partial } = range
  const headers = {
    'content-type': 'audio/wav',
    'content-length': String(end - start + 1),
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(partial && { 'content-range': `bytes ${start}-${end}/${size}` })
  }
  const body = Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>
  return new Response(body, { status: partial ? 206 : 200, headers })
}

interface ByteRange {
  readonly start: number
  /** The last byte, included. */
  readonly end: number
  readonly partial: boolean
}

/** The bytes that a `Range` means, one range from a first byte on; undefined for one that lies outside of the file. */
export function readRange(header: string | null, size: number): ByteRange | undefined {
  if (size === 0) return undefined
  const match = header === null ? null : RANGE.exec(header)
  if (!match) return { start: 0, end: size - 1, partial: false }
  const start = Number(match[1])
  const end = match[2] ? Math.min(Number(match[2]), size - 1) : size - 1
  return start <= end ? { start, end, partial: true } : undefined
}
