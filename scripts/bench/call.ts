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

/** `MINUTES=1` for a shorter one. */
const MINUTES = Number(process.env.MINUTES ?? 5)
const MILLISECONDS = MINUTES * 60_000
/** After the start of a call things settle; only then is looked for the first time. */
const SETTLING = 20_000
/** What has been let go of is given back a moment later. */
const TIDYING = 3_000

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
  readonly address: string
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
  const parties = await Promise.all([partyOf(desk.app, '/line/'), partyOf(bare.app, 'page.html')])
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
  if (!later || !bareLater) throw new Error('nothing was measured')
  const grown = (looks: readonly Look[]) => looks.map((look, index) => look.pageMebibytes - (before[index]?.pageMebibytes ?? 0))
  const [growth = 0, bareGrowth = 0] = grown(after)
  for (const party of parties) await tidyMemory(party)
  const [kept = 0, bareKept = 0] = grown(parties.map(look))
  return [
    figure(`processor in a call of ${MINUTES} minutes, line window`, lineCpu, '% of a core', barePageCpu),
    figure('processor, all processes', cpu, '% of a core', bareCpu),
    figure('memory of the line window (PSS)', later.pageMebibytes, 'MiB', bareLater.pageMebibytes),
    figure(`growth of it since the call’s second ${SETTLING / 1_000}`, growth, 'MiB', bareGrowth),
    figure('what of that a tidying up of the memory leaves', kept, 'MiB', bareKept),
    figure('memory, all processes (PSS)', later.mebibytes, 'MiB', bareLater.mebibytes)
  ]
}

/** The desk has Dave on the line. */
const [TO_BOB] = Object.keys(NUMBERS) as [string]

async function partyOf(app: ElectronApplication, address: string): Promise<Party> {
  return { app, address, page: await processOf(app, address) }
}

/** Lets go of what nothing refers to any more; the browser does so by itself once there is much of it. */
async function tidyMemory({ app, address }: Party): Promise<void> {
  await app.evaluate(async ({ webContents }, part) => {
    const page = webContents.getAllWebContents().find((contents) => contents.getURL().includes(part))
    page?.debugger.attach('1.3')
    await page?.debugger.sendCommand('HeapProfiler.collectGarbage')
    page?.debugger.detach()
  }, address)
  await wait(TIDYING)
}

function look({ app, page }: Party): Look {
  const pid = app.process().pid ?? 0
  return {
    seconds: processorSecondsOf(pid),
    pageSeconds: processorSecondsOf(page, { alone: true }),
    mebibytes: memoryOf(pid),
    pageMebibytes: memoryOf(page, { alone: true })
  }
}
