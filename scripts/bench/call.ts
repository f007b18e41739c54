import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication } from '@playwright/test'
import { startPhoneNetwork } from '../../test/sip-lab/phone-network'
import { MANY_NUMBERS, NUMBERS } from '../../test/sip-lab/users'
import { type Figure, figure } from './figure'
import { type BarePhone, withBarePhone } from './fixtures/bare-phone'
import { inTemporaryFolder } from './fixtures/desk-folder'
import { memoryOf, processOf, processorSecondsOf } from './fixtures/electron-process'
import { type PhoneDesk, withPhoneDesk } from './fixtures/phone-desk'
import { dialByKey } from './fixtures/practice-desk'

const MINUTES = 5
const MILLISECONDS = MINUTES * 60_000
/** After the start of a call things settle; only then is looked for the first time. */
const SETTLING = 20_000

interface Look {
  /** Of all processes of the app, and of the page that telephones alone. */
  readonly seconds: number
  readonly pageSeconds: number
  readonly mebibytes: number
  readonly pageMebibytes: number
}

/** The processes of one app of which one page telephones. */
interface Party {
  readonly app: ElectronApplication
  readonly page: number
}

/**
 * What a call of five minutes costs: processor and memory of the desk's app and of its line window. Baseline: a page with nothing but JsSIP,
 * in a call at the same time. The telephone network itself is not counted.
 */
export function run(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const network = await startPhoneNetwork()
    try {
      return await withPhoneDesk(folder, network, MANY_NUMBERS.slice(0, 1), (desk) =>
        withBarePhone(folder, network, (bare) => talkBoth(desk, bare))
      )
    } finally {
      await network.stop()
    }
  })
}

async function talkBoth(desk: PhoneDesk, bare: BarePhone): Promise<readonly Figure[]> {
  const parties = [
    { app: desk.app, page: await processOf(desk.app, '/line/') },
    { app: bare.app, page: await processOf(bare.app, 'page.html') }
  ]
  await dialByKey(desk.page)
  await bare.dial(TO_BOB)
  await wait(SETTLING)
  const before = parties.map(look)
  await wait(MILLISECONDS)
  const after = parties.map(look)
  await desk.page.getByRole('region', { name: '通話', exact: true }).getByText('通話中').first().waitFor()
  const used = (part: 'seconds' | 'pageSeconds') =>
    after.map((later, index) => (later[part] - (before[index]?.[part] ?? 0)) / (MILLISECONDS / 100_000))
  const [cpu = 0, bareCpu = 0] = used('seconds')
  const [lineCpu = 0, barePageCpu = 0] = used('pageSeconds')
  const [later, bareLater] = after
  if (!later || !bareLater || !before[0]) throw new Error('nothing was measured')
  return [
    figure(`processor in a call of ${MINUTES} minutes, line window`, lineCpu, '% of a core', barePageCpu),
    figure('processor, all processes', cpu, '% of a core', bareCpu),
    figure('memory of the line window (PSS)', later.pageMebibytes, 'MiB', bareLater.pageMebibytes),
    figure('memory of the line window after and before', later.pageMebibytes, 'MiB', before[0].pageMebibytes),
    figure('memory, all processes (PSS)', later.mebibytes, 'MiB', bareLater.mebibytes)
  ]
}

/** The desk has Dave on the line. */
const [TO_BOB] = Object.keys(NUMBERS) as [string]

function look({ app, page }: Party): Look {
  const pid = app.process().pid ?? 0
  return {
    seconds: processorSecondsOf(pid),
    pageSeconds: processorSecondsOf(page, { alone: true }),
    mebibytes: memoryOf(pid),
    pageMebibytes: memoryOf(page, { alone: true })
  }
}
