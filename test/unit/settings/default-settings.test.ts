import { expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/contract/default-settings'
import { Settings } from '../../../shared/contract/settings'

test('the defaults that are shown are those that an empty file is read with', () => {
  expect(Settings.parse({})).toEqual(defaultSettings)
})
