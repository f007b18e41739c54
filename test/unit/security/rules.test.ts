import { EventEmitter } from 'node:events'
import { sep } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { contentPolicy } from '../../../electron/security/content-policy'
import { closeDeveloperTools } from '../../../electron/security/developer-tools'
import { mayOpenOutside, openOutside } from '../../../electron/security/external-links'
import { mayRequest } from '../../../electron/security/requests'

describe('the content policy', () => {
  it('lets no script be inline or made of a text, and nothing come from elsewhere', () => {
    const directives = new Map(
      contentPolicy('/desk/index.html')
        .split('; ')
        .map((one) => [one.split(' ')[0], one.split(' ').slice(1)])
    )
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(contentPolicy('/desk/index.html')).not.toMatch(/unsafe-eval|https?:|wss?:|\*/)
  })

  it('lets the page of the line alone connect, and only encrypted', () => {
    expect(contentPolicy('/line/index.html')).toMatch(/connect-src 'self' wss:$/)
    expect(contentPolicy('/line/index.html')).not.toMatch(/unsafe-eval|https?:|ws:\/|\*/)
    expect(contentPolicy('/startup/index.html')).not.toContain('wss:')
  })
})

describe('what is opened outside the app', () => {
  it.each(['tel:+81350001234', 'tel:0350001234'])('%s is', (address) => {
    expect(mayOpenOutside(address)).toBe(true)
  })

  it.each([
    'tel:',
    'tel:0350001234?x=calc.exe',
    'tel:0350001234\nfile:///etc/passwd',
    'TEL:1 & calc',
    'file:///etc/passwd',
    'https://example.com/',
    'javascript:alert(1)',
    'ms-msdt:/id',
    '../../etc/passwd',
    '\\\\example.com\\share',
    `C:${sep}x.exe`
  ])('%j is not', (address) => {
    const open = vi.fn(() => Promise.resolve())
    openOutside(open, address)
    expect(open).not.toHaveBeenCalled()
  })
})

describe('what a page may request', () => {
  it.each(['app://toritsugi/desk/index.html', 'data:image/png;base64,AA', 'blob:app://toritsugi/1'])('%s', (address) => {
    expect(mayRequest(address)).toBe(true)
  })

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'no address'
  ])('never %s', (address) => {
    expect(mayRequest(address)).toBe(false)
  })

  it('the exchange of the account, and no other host or port', () => {
    const exchanges = ['wss://pbx.example.co.jp:8443/ws']
    expect(mayRequest('wss://pbx.example.co.jp:8443/ws', { exchanges })).toBe(true)
    expect(mayRequest('wss://pbx.example.co.jp/ws', { exchanges })).toBe(false)
    expect(mayRequest('ws://pbx.example.co.jp:8443/ws', { exchanges })).toBe(false)
    expect(mayRequest('https://pbx.example.co.jp:8443/ws', { exchanges })).toBe(false)
    expect(mayRequest('wss://evil.example.com:8443/ws', { exchanges })).toBe(false)
    expect(mayRequest('wss://pbx.example.co.jp:8443/ws')).toBe(false)
  })

  it('while developing, the development server and no other', () => {
    expect(mayRequest('ws://localhost:5173/', { developmentServer: 'http://localhost:5173' })).toBe(true)
    expect(mayRequest('http://localhost:5174/', { developmentServer: 'http://localhost:5173' })).toBe(false)
    expect(mayRequest('https://example.com/', { developmentServer: 'http://localhost:5173' })).toBe(false)
  })
})

describe('developer tools of a released app', () => {
  it('are closed as soon as they open', () => {
    const closeDevTools = vi.fn()
    const contents = Object.assign(new EventEmitter(), { closeDevTools })
    closeDeveloperTools(contents as never)
    contents.emit('devtools-opened')
    expect(closeDevTools).toHaveBeenCalledOnce()
  })
})
