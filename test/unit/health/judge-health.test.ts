import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineFailure } from '../../../shared/domain/call/end-reason'
import type { LineStatus } from '../../../shared/domain/call/line-status'
import type { HealthFacts, SoundFacts } from '../../../shared/domain/health/health-facts'
import { judgeHealth, worstLevel } from '../../../shared/domain/health/judge-health'
import { DAY, HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { wellFacts } from '../../support/well-facts'

const NOW = instantOf('2026-07-15', '08:50')
const MEGABYTE = 1024 * 1024

type Part<Name extends keyof HealthFacts> = Partial<HealthFacts[Name]>
const stateWith = <Name extends Exclude<keyof HealthFacts, 'now'>>(
  name: Name,
  part: Part<Name>,
  others: Partial<HealthFacts> = {}
): string => {
  const facts = { ...wellFacts(NOW), ...others }
  const finding = judgeHealth({ ...facts, [name]: { ...facts[name], ...part } }).find(({ check }) => check === name)
  return `${finding?.level} ${finding?.state}`
}

it('on a machine where all is well every line is green', () => {
  const findings = judgeHealth(wellFacts(NOW))
  expect(findings.map(({ level }) => level)).toEqual(findings.map(() => 'ok'))
  expect(findings).toHaveLength(8)
  expect(worstLevel(findings)).toBe('ok')
})

it('the whole is as bad as its worst line', () => {
  expect(worstLevel([{ level: 'ok' }, { level: 'warning' }])).toBe('warning')
  expect(worstLevel([{ level: 'problem' }, { level: 'warning' }])).toBe('problem')
  expect(worstLevel([])).toBe('ok')
})

describe('each check', () => {
  it('the database: damaged before all, unchecked on the first day, stale after a week', () => {
    expect(stateWith('database', { damaged: true })).toBe('problem database_damaged')
    expect(stateWith('database', { checkedAt: null })).toBe('ok database_unchecked')
    expect(stateWith('database', { checkedAt: NOW - 3 * DAY })).toBe('ok database_sound')
    expect(stateWith('database', { checkedAt: NOW - 7 * DAY })).toBe('warning database_stale')
  })

  it('the backups: a new desk needs none yet, a worked one does, and a failure weighs more the older the last one is', () => {
    const fresh = { database: { ...wellFacts(NOW).database, calls: 0 } }
    expect(stateWith('backups', { newestAt: null, count: 0 }, fresh)).toBe('ok backups_first')
    expect(stateWith('backups', { newestAt: null, count: 0 })).toBe('warning backups_none')
    expect(stateWith('backups', { newestAt: NOW - 6 * DAY })).toBe('warning backups_old')
    expect(stateWith('backups', { failure: 'backup.no_room' })).toBe('warning backups_failed')
    expect(stateWith('backups', { failure: 'backup.failed', newestAt: NOW - 9 * DAY })).toBe('problem backups_failing')
  })

  it('the disk: under 1 GB is little, under 100 MB or one backup is too little', () => {
    expect(stateWith('disk', { free: 1023 * MEGABYTE })).toBe('warning disk_low')
    expect(stateWith('disk', { free: 99 * MEGABYTE })).toBe('problem disk_full')
    expect(stateWith('disk', { free: 900 * MEGABYTE, backup: 901 * MEGABYTE })).toBe('problem disk_full')
    expect(stateWith('disk', { free: null })).toBe('warning disk_unknown')
  })

  it('the clock: behind what was stored, moved since the start, or not that of Japan', () => {
    expect(stateWith('clock', { latest: NOW + HOUR })).toBe('problem clock_behind')
    expect(stateWith('clock', { jumped: -10 * MINUTE })).toBe('warning clock_moved')
    expect(stateWith('clock', { jumped: 3 * HOUR })).toBe('warning clock_moved')
    expect(stateWith('clock', { zone: 0 })).toBe('warning clock_elsewhere')
    expect(stateWith('clock', { latest: NOW + MINUTE, jumped: 5000 })).toBe('ok clock_right')
  })

  it('the sound: what calls over this computer need, and nothing where they go another way', () => {
    const soundWith = (sound: Partial<SoundFacts>): string => stateWith('sound', { needed: true, ...sound })
    expect(stateWith('sound', { needed: false, microphones: 0 })).toBe('ok sound_unneeded')
    expect(soundWith({})).toBe('ok sound_ready')
    expect(soundWith({ microphones: null })).toBe('warning sound_unknown')
    expect(soundWith({ microphones: 0 })).toBe('problem sound_no_microphone')
    expect(soundWith({ speakers: 0 })).toBe('problem sound_no_speaker')
    expect(soundWith({ missing: true })).toBe('warning sound_missing')
  })

  it('the line: which one, and whether its window answers', () => {
    expect(stateWith('line', { kind: 'manual' })).toBe('ok line_manual')
    expect(stateWith('line', { ready: false })).toBe('problem line_silent')
  })

  it('the line with an account: well once connected, to be waited for while it returns by itself, to be put right otherwise', () => {
    const sipWith = (account: LineStatus | null): string => stateWith('line', { kind: 'sip', account })
    expect(sipWith({ kind: 'ready' })).toBe('ok line_connected')
    expect(sipWith({ kind: 'connecting' })).toBe('warning line_connecting')
    for (const code of LineFailure.options) {
      expect(sipWith({ kind: 'waiting', code })).toBe('warning line_waiting')
      expect(sipWith({ kind: 'failed', code })).toBe('problem line_failed')
    }
    expect(sipWith({ kind: 'off' })).toBe('problem line_off')
    expect(sipWith(null)).toBe('problem line_off')
    expect(stateWith('line', { kind: 'sip', account: { kind: 'ready' }, ready: false })).toBe('problem line_silent')
  })

  it('the log and the app: what was written, what crashed, what it weighs', () => {
    expect(stateWith('log', { writable: false })).toBe('warning log_unwritable')
    expect(stateWith('app', { crashes: 1, crashedAt: NOW - HOUR })).toBe('warning app_crashed')
    expect(stateWith('app', { memory: 4096 * MEGABYTE })).toBe('warning app_heavy')
  })
})

it('less room is never judged better', () => {
  const severity = (free: number): number =>
    ['ok', 'warning', 'problem'].indexOf(stateWith('disk', { free, backup: 50 * MEGABYTE }).split(' ')[0] ?? '')
  fc.assert(
    fc.property(fc.nat(4096), fc.nat(4096), (one, more) => {
      expect(severity((one + more) * MEGABYTE)).toBeLessThanOrEqual(severity(one * MEGABYTE))
    })
  )
})
