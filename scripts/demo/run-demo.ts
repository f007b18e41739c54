import { join } from 'node:path'
import { loadShippedScripts } from '../../electron/scripts/load-scripts'
import { defaultOutcomes } from '../../shared/domain/outcome/default-outcomes'
import { plannedCalls } from './calls'
import { listen } from './captions'
import { DemoFailure, within } from './demo-failure'
import type { DemoTools } from './demo-tools'
import { DeskPage } from './desk-page'
import { firstRun } from './first-run'
import { importFile, type ReportFigures } from './import-file'
import { launch, type RunningApp } from './launch'
import type { DemoOptions } from './options'
import { darken, prepareDesk } from './prepare-desk'
import { seeRefusal } from './refused-lead'
import { callBlock, leadOf, writeReport } from './report'
import { type RunRecord, readRun } from './run-record'
import { type Camera, openCamera } from './screens'
import { workLead } from './work-lead'

const IMPORT_SECONDS = 360
const CALL_SECONDS = 240
const LOOK_SECONDS = 60

/** Starts the app, imports the file, works the leads, and writes down what was stored. Throws when any of it failed. */
export async function runDemo(projectFolder: string, options: DemoOptions, say: (text: string) => void): Promise<void> {
  const running = await launch(projectFolder)
  try {
    const camera = await openCamera(running.page, options.out)
    try {
      await actOut(projectFolder, options, running, camera, say)
    } catch (error) {
      await camera.takeFailure().catch(() => undefined)
      throw error
    }
  } finally {
    await running.close()
    await running.removeProfile()
  }
}

async function actOut(projectFolder: string, options: DemoOptions, running: RunningApp, camera: Camera, say: (text: string) => void) {
  const desk = new DeskPage(running.page)
  await firstRun(desk, camera)
  await prepareDesk(desk)
  const shown = await within(IMPORT_SECONDS, `importing ${options.csv}`, importFile(running, options.csv, camera))
  say(`取り込み\t${shown.rows} 行 → 取り込み ${shown.imported}・重複 ${shown.duplicates}・保留 ${shown.quarantined}\n`)
  const tools = {
    desk,
    camera,
    captions: await listen(running.page),
    bundle: await loadShippedScripts(join(projectFolder, 'resources/scripts')),
    outcomes: defaultOutcomes
  }
  const worked = await workList(tools, running, say)
  await lookAround(tools, running, say)
  await running.close()
  const run = readRun(running.database)
  checkStored(run, shown, worked)
  const { totals } = await writeReport(options.out, run)
  say(`合計\t通話 ${totals.calls}・架電 ${totals.dials}・通電 ${totals.connects}・担当者 ${totals.persons}・アポ ${totals.appointments}`)
  const missing = camera.missing()
  if (missing.length > 0) say(`撮れなかった画面（このファイルでは通らない）\t${missing.join(', ')}`)
  say(`書き出し先\t${options.out}`)
}

/** Works one lead after the other, as far as plans and leads go. Answers how many calls were made. */
async function workList(tools: DemoTools, { database }: RunningApp, say: (text: string) => void): Promise<number> {
  for (const [index, plan] of plannedCalls.entries()) {
    if (!(await tools.desk.hasLead())) {
      say(`架電できるリードはここまで（${index} 件）\t${await tools.desk.idleWords()}\n`)
      return index
    }
    await within(CALL_SECONDS, `call ${index + 1} (${plan.persona})`, workLead(tools, plan))
    const stored = readRun(database).calls.at(-1)
    if (stored?.outcome.code !== plan.outcome) throw new DemoFailure(`call ${index + 1} was to end as ${plan.outcome}`)
    say(`${callBlock(stored, tools.captions.ofCall(), `[${index + 1}/${plannedCalls.length}]`)}\n`)
  }
  return plannedCalls.length
}

/** What remains to be seen: a forbidden lead that cannot be dialled, and the desk in the dark. */
async function lookAround({ desk, camera }: DemoTools, { database }: RunningApp, say: (text: string) => void): Promise<void> {
  const forbidden = readRun(database).calls.find(({ outcome }) => outcome.forbids)
  if (forbidden) {
    const reason = await within(LOOK_SECONDS, 'the forbidden lead', seeRefusal(desk, forbidden, camera))
    say(`${leadOf(forbidden)} をもう一度開く\t発信できない：${reason}\n`)
    // back to the lead whose turn it is
    await desk.press('j')
  }
  await darken(desk)
  await desk.hasLead()
  await camera.take('dark-theme')
}

/** The screen and the database must tell the same. */
function checkStored(run: RunRecord, shown: ReportFigures, worked: number): void {
  const stored = run.import
  if (!stored) throw new DemoFailure('the import was not stored')
  for (const figure of ['rows', 'imported', 'duplicates', 'quarantined'] as const) {
    if (stored[figure] !== shown[figure]) {
      throw new DemoFailure(`the wizard showed ${figure} ${shown[figure]}, the database holds ${stored[figure]}`)
    }
  }
  if (run.calls.length !== worked) throw new DemoFailure(`${worked} calls were made, the database holds ${run.calls.length}`)
}
