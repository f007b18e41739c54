import { describe, expect, it } from 'vitest'
import { keepSipAccount } from '../../../electron/line/sip-account'
import type { LineCommand } from '../../../shared/contract/line'
import type { Settings } from '../../../shared/contract/settings'
import type { SipAccountInput } from '../../../shared/contract/sip-line'
import type { SipAccount } from '../../../shared/domain/call/sip-account'
import { AppError } from '../../../shared/errors/app-error'
import { handClock } from '../../support/hand-clock'

const account: SipAccount = {
  url: 'wss://pbx.example.co.jp:8443/ws',
  domain: 'pbx.example.co.jp',
  user: 'alice',
  number: '0350009000',
  numberForm: 'e164',
  iceServers: [],
  echoNumber: ''
}
const typed: SipAccountInput = { account, password: 'alicepw', icePassword: null, unprotected: false }

interface Kept {
  readonly password?: string
  readonly protects?: boolean
}

function rig({ password, protects = true }: Kept = {}) {
  const clock = handClock()
  const sent: LineCommand[] = []
  const kept = new Map<string, string>(password === undefined ? [] : [['sip', password]])
  let settings: Pick<Settings, 'sip' | 'line'> = { sip: password === undefined ? null : account, line: 'sip' }
  let changes = 0
  const keeper = keepSipAccount({
    settings: {
      get: () => settings,
      change(change) {
        settings = { ...settings, ...change }
      }
    },
    secrets: {
      protects: () => protects,
      has: (name) => kept.has(name),
      read(name) {
        if (kept.get(name) === 'UNREADABLE') throw new AppError('secret.unreadable')
        return kept.get(name) ?? null
      },
      keep(name, text, unprotected) {
        if (!protects && !unprotected) throw new AppError('secret.unprotected')
        kept.set(name, text)
      },
      forget: (name) => void kept.delete(name)
    },
    timers: clock,
    newId: () => 'test-1',
    send: (command) => sent.push(command),
    onChange: () => {
      changes += 1
    }
  })
  return { keeper, sent, kept, clock, settings: () => settings, changes: () => changes }
}

describe('the account of the SIP line', () => {
  it('logs in whenever the line window is loaded', () => {
    const { keeper, sent } = rig({ password: 'alicepw' })
    keeper.onReport({ kind: 'ready' })
    keeper.onReport({ kind: 'ready' })
    const login = { kind: 'account', login: { account, secrets: { password: 'alicepw', icePassword: '' } } }
    expect(sent).toEqual([login, login])
  })

  it('tells how it stands, and every change', () => {
    const { keeper, changes } = rig({ password: 'alicepw' })
    keeper.onReport({ kind: 'ready' })
    keeper.onReport({ kind: 'status', status: { kind: 'waiting', code: 'line.server_gone' } })
    expect(keeper.view()).toEqual({ status: { kind: 'waiting', code: 'line.server_gone' }, hasPassword: true, protects: true })
    expect(changes()).toBe(2)
  })

  it('keeps the password that is there when none is typed', () => {
    const { keeper, kept, sent } = rig({ password: 'alicepw' })
    keeper.save({ ...typed, password: null, account: { ...account, user: 'erin' } })
    expect(kept.get('sip')).toBe('alicepw')
    expect(sent.at(-1)).toMatchObject({ login: { account: { user: 'erin' }, secrets: { password: 'alicepw' } } })
  })

  it('shows a kept password to the exchange it was entered for and to no other', async () => {
    const { keeper, sent } = rig({ password: 'alicepw' })
    const moved = { ...typed, password: null, account: { ...account, url: 'wss://pbx.evil.example.com/ws' } }
    expect(() => keeper.save(moved)).toThrow(expect.objectContaining({ code: 'line.not_configured' }))
    expect(() => keeper.test(moved)).toThrow(expect.objectContaining({ code: 'line.not_configured' }))
    expect(sent).toEqual([])
  })

  it('changes nothing without a password, or where nobody agreed that it is kept unprotected', () => {
    const bare = rig()
    expect(() => bare.keeper.save({ ...typed, password: null })).toThrow(expect.objectContaining({ code: 'line.not_configured' }))
    const open = rig({ protects: false })
    expect(() => open.keeper.save(typed)).toThrow(expect.objectContaining({ code: 'secret.unprotected' }))
    expect([bare.settings().sip, open.settings().sip, bare.sent, open.sent]).toEqual([null, null, [], []])
  })

  it('says that a password which cannot be read has to be entered again', () => {
    const { keeper, sent } = rig({ password: 'UNREADABLE' })
    keeper.onReport({ kind: 'ready' })
    expect(keeper.view().status).toEqual({ kind: 'failed', code: 'line.not_configured' })
    expect(sent).toEqual([{ kind: 'account', login: null }])
  })

  it('lets the line speak with its exchange, and with one that is being tried for as long as it is tried', async () => {
    const { keeper } = rig({ password: 'alicepw' })
    const trying = keeper.test({ ...typed, account: { ...account, url: 'wss://other.example.jp/ws' } })
    expect(keeper.exchanges()).toEqual([account.url, 'wss://other.example.jp/ws'])
    keeper.onReport({ kind: 'tested', testId: 'test-1', status: { kind: 'ready' } })
    expect(await trying).toEqual({ kind: 'ready' })
    expect(keeper.exchanges()).toEqual([account.url])
  })

  it('ends a test that nobody answers', async () => {
    const { keeper, clock } = rig({ password: 'alicepw' })
    const trying = keeper.test(typed)
    clock.advance(12_000)
    expect(await trying).toEqual({ kind: 'failed', code: 'line.not_ready' })
  })

  it('is forgotten with its password, and leaves the rep on a line that works', () => {
    const { keeper, kept, sent, settings } = rig({ password: 'alicepw' })
    keeper.remove()
    expect(kept.size).toBe(0)
    expect(settings()).toEqual({ sip: null, line: 'manual' })
    expect(sent).toEqual([{ kind: 'account', login: null }])
  })
})
