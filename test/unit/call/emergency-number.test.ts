import { expect, it } from 'vitest'
import { isEmergencyNumber } from '../../../shared/domain/call/emergency-number'

it.each(['110', '118', '119', '１１９', '+81110', '+810118', '1-1-0', ' 119 '])('%s calls for help', (number) =>
  expect(isEmergencyNumber(number)).toBe(true)
)

it.each(['+81350001234', '1100', '117', '+8111', '', '+815031110119'])('%s does not', (number) =>
  expect(isEmergencyNumber(number)).toBe(false)
)
