import type { Locator } from '@playwright/test'
import { DemoFailure } from './demo-failure'
import type { RunningApp } from './launch'
import type { Camera } from './screens'
import { words } from './words'

export interface ReportFigures {
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
}

const SOURCE = 'デモで選んだファイル'
const PURPOSE = '練習回線でのデモ'
const RUN_MILLISECONDS = 300_000

/**
 * Leads a file through the wizard as a practice list, with the columns as the wizard suggests them, and puts the list on the desk.
 * @returns the figures as the wizard's last step shows them
 * @throws DemoFailure with the app's own words when the file can't be imported
 */
export async function importFile({ app, page }: RunningApp, file: string, camera: Camera): Promise<ReportFigures> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await page.getByRole('button', { name: words.desk.importList }).press('Enter')
  const wizard = page.getByRole('dialog', { name: words.import.title })
  const problem = wizard.getByRole('alert')
  await wizard.getByRole('button', { name: words.import.file.pick, exact: true }).press('Enter')

  await reach(words.import.reading.title)
  await camera.take('import-preview')
  await goOn(words.common.next)

  await reach(words.import.columns.title)
  await camera.take('column-mapping')
  await goOn(words.common.next)

  await reach(words.import.list.title)
  await wizard.getByLabel(words.import.list.source).fill(SOURCE)
  await wizard.getByLabel(words.import.list.purpose).fill(PURPOSE)
  await wizard.getByRole('checkbox', { name: words.import.list.practice }).check()
  await goOn(words.import.run.start)

  await reach(words.import.report.title, RUN_MILLISECONDS)
  await camera.take('import-report')
  const figures = await readFigures(wizard)
  await goOn(words.import.report.begin)
  await wizard.waitFor({ state: 'hidden' })
  return figures

  /** Waits for a step, or for the app to say why there is none. */
  async function reach(title: string, timeout?: number): Promise<void> {
    const heading = wizard.getByRole('heading', { name: title })
    await heading.or(problem).first().waitFor({ timeout })
    if (await problem.isVisible()) throw new DemoFailure(`the app refuses the file: ${await sentences(problem)}`)
  }

  async function goOn(label: string): Promise<void> {
    const button = wizard.getByRole('button', { name: label })
    await button.waitFor()
    if (await button.isDisabled()) {
      const reasons = await wizard.getByRole('status').allInnerTexts()
      throw new DemoFailure(`the wizard can't go on: ${reasons.join(' ').trim()}`)
    }
    await page.keyboard.press('Control+Enter')
  }
}

async function readFigures(wizard: Locator): Promise<ReportFigures> {
  const figure = async (name: keyof ReportFigures) => {
    const [shown = ''] = await wizard.locator(`[data-figure="${name}"] dd`).allInnerTexts()
    return Number(shown.replaceAll(/\D/g, ''))
  }
  return {
    rows: await figure('rows'),
    imported: await figure('imported'),
    duplicates: await figure('duplicates'),
    quarantined: await figure('quarantined')
  }
}

async function sentences(place: Locator): Promise<string> {
  return (await place.allInnerTexts())
    .join(' ')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
}
