import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../../../../electron/desk/desk'
import { obeyHeadset } from '../../../../electron/obey-headset'
import { AppError } from '../../../../shared/errors/app-error'

type ObeyedDesk = Pick<Desk, 'snapshot' | 'handlers'>

let done: string[]
let shown: number
let failures: unknown[]

beforeEach(() => {
  done = []
  shown = 0
  failures = []
})

/** A headset beside a desk with these calls. */
function headset(call: { phase: string; muted: boolean }, other: { role: string } | null, answer: () => unknown = () => ({})) {
  const snapshot = { call, other }
  const said = (what: string) => {
    done.push(what)
    return snapshot
  }
  const desk = {
    snapshot: () => snapshot,
    handlers: {
      'other.answer': () => said('answer') && answer(),
      'call.hangup': () => said('hangup'),
      'call.mute': ({ on }: { on: boolean }) => said(on ? 'mute' : 'unmute')
    }
  } as unknown as ObeyedDesk
  return obeyHeadset({ desk: () => desk, show: () => (shown += 1), report: (error) => failures.push(error) })
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const TALKING = { phase: 'talking', muted: false }

describe('a headset beside the desk', () => {
  it('takes who calls, mutes, and hangs up, and the screen is told', async () => {
    const press = headset(TALKING, { role: 'incoming' })
    press({ kind: 'hook', on: true })
    press({ kind: 'mute' })
    press({ kind: 'hook', on: false })
    await settle()
    expect(done).toEqual(['answer', 'mute', 'hangup'])
    expect(shown).toBe(3)
  })

  it('does nothing with a colleague who waits, or without any call', async () => {
    headset(TALKING, { role: 'consult' })({ kind: 'hook', on: true })
    headset({ phase: 'ended', muted: false }, null)({ kind: 'hook', on: false })
    await settle()
    expect(done).toEqual([])
    expect(shown).toBe(0)
  })

  it('leaves alone what the desk refuses, and reports what nobody foresaw', async () => {
    const unforeseen = new TypeError('unforeseen')
    const refuse = (error: Error) => () => {
      throw error
    }
    headset(TALKING, { role: 'incoming' }, refuse(new AppError('line.in_use')))({ kind: 'hook', on: true })
    headset(TALKING, { role: 'incoming' }, refuse(unforeseen))({ kind: 'hook', on: true })
    await settle()
    expect(failures).toEqual([unforeseen])
    expect(shown).toBe(0)
  })
})
