import { expect, test } from 'vitest'
import { SettingsPatch } from '../../../shared/contract/settings'

test('a change holds what was changed and nothing else, so that it sets nothing back', () => {
  expect(SettingsPatch.parse({})).toEqual({})
  expect(SettingsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(SettingsPatch.parse({ rep: { name: ' 田中 蓮 ' } })).toEqual({ rep: { name: '田中 蓮' } })
})
