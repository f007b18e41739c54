import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRange, recordingResponse } from '../../../electron/security/recording-responses'
import { mayRequest } from '../../../electron/security/requests'
import { recordingAddress } from '../../../shared/contract/recording'

const folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-served-'))
const outside = path.join(folder, 'settings.json')
writeFileSync(path.join(folder, 'call-1.wav'), 'abcdefghij')
writeFileSync(outside, '{}')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (address: string, headers: Record<string, string> = {}) => recordingResponse(folder, new Request(address, { headers }))

describe('a recording for the desk’s page', () => {
  it('comes whole, or from where it is asked for', async () => {
    const whole = await ask(recordingAddress('call-1'))
    expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([200, 'audio/wav', 'abcdefghij'])
    const part = await ask(recordingAddress('call-1'), { range: 'bytes=4-6' })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 4-6/10', 'efg'])
  })

  it.each([
    'app://toritsugi/recordings/settings.json',
    'app://toritsugi/recordings/../settings.json',
    'app://toritsugi/recordings/%2e%2e%2fsettings.wav',
    'app://toritsugi/recordings/call-2.wav',
    'app://toritsugi/recordings/'
  ])('is nothing else: %s', async (address) => {
    expect((await ask(address)).status).toBe(404)
  })

  it.each([
    [null, { start: 0, end: 9, partial: false }],
    ['bytes=0-', { start: 0, end: 9, partial: true }],
    ['bytes=3-99', { start: 3, end: 9, partial: true }],
    ['bytes=9-9', { start: 9, end: 9, partial: true }],
    ['bytes=10-', undefined],
    ['bytes=5-4', undefined],
    ['lines=1-2', { start: 0, end: 9, partial: false }]
  ])('reads the range %s of ten bytes', (header, range) => {
    expect(readRange(header, 10)).toEqual(range)
  })

  it('is for that page alone', () => {
    expect(mayRequest(recordingAddress('call-1'), { desk: true })).toBe(true)
    expect(mayRequest(recordingAddress('call-1'))).toBe(false)
  })
})
