import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineEvent } from '../../shared/domain/call/line-event'
import { readCaller } from '../../shared/domain/call/read-caller'
import { holds } from './holds'

const parts = fc.constantFrom('"', '<', '>', 'sip:', 'tel:', '@', ';', ',', '\\', '%', '%00', '+81', 'a', '佐藤', ' ', '\u202e', '\r\n')
const header = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ minLength: 200, maxLength: 400 }).map((name) => `"${name}" <sip:${name}@example.com>`)
)

test('whoever calls can be told of, whatever their headers hold, without a sign that disturbs a screen', () => {
  holds(
    fc.property(header, fc.array(header, { maxLength: 3 }), header, (from, asserted, privacy) => {
      const who = readCaller({ from, asserted, privacy })
      expect(LineEvent.safeParse({ kind: 'incoming', callId: '1', lineKind: 'sip', ...who }).success).toBe(true)
      expect(`${who.number}${who.name}`).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    })
  )
})
