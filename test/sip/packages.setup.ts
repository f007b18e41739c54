import { test } from '@playwright/test'
import { ensurePackages } from '../sip-lab/packages'

/** On a new machine the programs come from afar. */
const INSTALLING = 600_000

test('the programs of the telephone network are there', () => {
  test.setTimeout(INSTALLING)
  ensurePackages()
})
