import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRoleGuard } from '../../electron/settings/role-guard'
import { readSettings } from '../../electron/settings/settings-store'
import { Settings } from '../../shared/contract/settings'
import { totalParse } from '../../shared/lib/total-parse'
import { valuesOf } from './arbitrary-of-schema'
import { anyValue, mutated } from './arbitrary-values'
import { holds } from './holds'

const stored = valuesOf(Settings)
const files = fc
  .oneof(stored, mutated(stored), mutated(stored), anyValue)
  .filter((file): file is Record<string, unknown> => typeof file === 'object' && file !== null && !Array.isArray(file))

test('any settings file gives settings, every field valid, and each field that was valid kept', () => {
  holds(
    fc.property(files, (file) => {
      const settings = readSettings(file)
      expect(Settings.safeParse(settings)).toEqual({ success: true, data: settings })
      for (const [field, schema] of Object.entries(Settings.shape)) {
        if (!Object.hasOwn(file, field) || field === 'welcomed') continue
        const alone = totalParse(schema, file[field])
        if (alone.success) expect(settings[field as keyof Settings]).toEqual(alone.data)
      }
      expect(readSettings(settings)).toEqual(settings)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  )
})

test('a guard that was there is never taken for none', () => {
  holds(
    fc.property(anyValue, (value) => {
      const guard = readRoleGuard(value)
      expect(guard === null).toBe(value === undefined || value === null)
    })
  )
})
