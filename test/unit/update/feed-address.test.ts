import { expect, test } from 'vitest'
import { feedAddress } from '../../../shared/domain/update/feed-address'

test('only an https address without secrets or questions is asked', () => {
  expect(feedAddress(' https://updates.example.co.jp/toritsugi ', false)).toBe('https://updates.example.co.jp/toritsugi/')
  for (const text of [
    '',
    'updates.example.co.jp',
    'http://updates.example.co.jp/',
    'file:///etc/',
    'javascript:alert(1)',
    'https://name:secret@updates.example.co.jp/',
    'https://updates.example.co.jp/?token=1',
    'https://updates.example.co.jp/#a',
    `https://updates.example.co.jp/${'a'.repeat(500)}`
  ])
    expect(feedAddress(text, false), text).toBeNull()
})

test('this computer may be asked in plain http while developing, and no other', () => {
  expect(feedAddress('http://127.0.0.1:8080', true)).toBe('http://127.0.0.1:8080/')
  expect(feedAddress('http://127.0.0.1:8080', false)).toBeNull()
  expect(feedAddress('http://127.0.0.1.example.com/', true)).toBeNull()
})
