import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { beginRecordingFile, repairRecordingFile } from '../../../electron/recording/recording-file'
import { recordingFolder } from '../../../electron/recording/recording-folder'
import { WAV_HEADER, wavHeader } from '../../../shared/domain/recording/wav-file'

const folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-recording-'))
const file = path.join(folder, 'call-1.wav')
afterEach(() => rmSync(file, { force: true }))

const piece = (length: number, first = 0): Uint8Array => Uint8Array.from({ length }, (_, at) => (first + at) & 0xff)

it('what was written piece by piece is one whole file for nobody but its owner', () => {
  const recording = beginRecordingFile(file)
  for (let second = 0; second < 12; second += 1) recording.append(piece(1_000, second))
  expect(recording.close()).toBe(12_000)
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, WAV_HEADER)).toEqual(Buffer.from(wavHeader(12_000)))
  expect(bytes.subarray(WAV_HEADER + 3_000, WAV_HEADER + 4_000)).toEqual(Buffer.from(piece(1_000, 3)))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  // a second end changes nothing
  expect(recording.close()).toBe(0)
  expect(readFileSync(file)).toEqual(bytes)
})

it('a file cut off at any byte is whole again, with every pair of samples that had arrived', () => {
  const sound = piece(300)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: WAV_HEADER + sound.length }), (length) => {
      writeFileSync(file, Buffer.concat([wavHeader(0), sound]))
      truncateSync(file, length)
      const arrived = Math.max(0, length - WAV_HEADER)
      const whole = arrived - (arrived % 2)
      expect(repairRecordingFile(file)).toBe(whole === 0 ? null : whole)
      if (whole === 0) expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
      else expect(readFileSync(file)).toEqual(Buffer.concat([wavHeader(whole), sound.subarray(0, whole)]))
    })
  )
})

it('repairing what is whole changes nothing, and what is not there is nothing', () => {
  const recording = beginRecordingFile(file)
  recording.append(piece(64))
  recording.close()
  const before = readFileSync(file)
  expect(repairRecordingFile(file)).toBe(64)
  expect(readFileSync(file)).toEqual(before)
  expect(repairRecordingFile(path.join(folder, 'other.wav'))).toBeNull()
})

it('a call is recorded once: what is there is not written over', () => {
  beginRecordingFile(file).close()
  expect(() => beginRecordingFile(file)).toThrow(/EEXIST/)
})

it('an id that leads out of the folder is no name of a recording', () => {
  const recordings = recordingFolder(folder)
  for (const callId of ['../toritsugi', 'a/b', '', 'a.b', 'x'.repeat(61)]) expect(() => recordings.remove(callId)).toThrow(RangeError)
})

it('knows its recordings by their calls, and nothing else that lies there', () => {
  const recordings = recordingFolder(path.join(folder, 'recordings'))
  expect(recordings.all()).toEqual([])
  recordings.begin('call-2').close()
  writeFileSync(path.join(folder, 'recordings/notes.txt'), '')
  writeFileSync(path.join(folder, 'recordings/not a call.wav'), '')
  expect(recordings.all().map(({ callId }) => callId)).toEqual(['call-2'])
  expect([recordings.has('call-2'), recordings.has('call-3')]).toEqual([true, false])
  recordings.remove('call-2')
  recordings.remove('call-2')
  expect(recordings.all()).toEqual([])
})
