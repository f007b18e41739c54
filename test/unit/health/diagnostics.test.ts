import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEvent } from '../../../electron/system/recent-events'
import { diagnosticsText } from '../../../shared/domain/health/diagnostics'
import { judgeHealth } from '../../../shared/domain/health/judge-health'
import { instantOf } from '../../../shared/lib/time'
import { wellFacts } from '../../support/well-facts'

const NOW = instantOf('2026-07-15', '08:50')
const MACHINE = { electron: '45.0.0', system: 'linux x64' }
const AT = '2026-07-14T23:50:00.000Z'
const facts = wellFacts(NOW)
const textOf = (lines: readonly string[]): string =>
  diagnosticsText(
    facts,
    judgeHealth(facts),
    lines.flatMap((line) => readEvent(line) ?? []),
    MACHINE
  )

it('the diagnostics name the version, the figures, every finding and the last events by their codes', () => {
  const failure = { code: 'backup.no_room', kinds: ['ENOSPC'], at: ['main.js:1:2'] }
  const text = textOf([
    JSON.stringify({ at: AT, level: 'info', event: 'started', milliseconds: 700, lists: 2 }),
    JSON.stringify({ at: AT, level: 'error', event: 'failed', place: 'backup', failure })
  ])
  expect(text).toContain('toritsugi 0.1.0, schema 6')
  for (const { level, state } of judgeHealth(facts)) expect(text).toContain(`${level} ${state}`)
  expect(text).toContain(`${AT} started`)
  expect(text).toContain(`${AT} failed backup backup.no_room ENOSPC`)
})

it('the diagnostics say by its code why a line with an account is away', () => {
  const away = { ...facts, line: { kind: 'sip', ready: true, account: { kind: 'waiting', code: 'line.server_gone' } } } as const
  expect(diagnosticsText(away, judgeHealth(away), [], MACHINE)).toContain('line sip, ready, account waiting line.server_gone')
})

it('whatever else stands in the log, none of it gets into the diagnostics', () => {
  const quiet = textOf([])
  const known = textOf([
    JSON.stringify({ at: AT, event: 'failed', place: 'note.save', failure: { code: 'unforeseen', kinds: ['RangeError'] } })
  ])
  // names and numbers as leads have them, and any text at all
  const secret = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('佐藤 花子', 'Sato', '+81350001001', '03-5000-1001', '/home/sato/x.db')
  )
  fc.assert(
    fc.property(secret, secret, secret, (one, two, three) => {
      const line = {
        at: AT,
        event: 'failed',
        place: 'note.save',
        message: one,
        lead: { name: two },
        failure: { code: 'unforeseen', kinds: ['RangeError'], at: [three] }
      }
      expect(textOf([JSON.stringify(line)])).toBe(known)
      expect(textOf([JSON.stringify({ ...line, at: one }), JSON.stringify({ ...line, event: two }), one])).toBe(quiet)
      const strange = textOf([
        JSON.stringify({ at: AT, event: 'failed', place: `x${one}`, failure: { code: `x${two}`, kinds: [`x${three}`, 3] } })
      ])
      expect(strange).toBe(`${quiet}\n${AT} failed`)
    })
  )
})
