import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SheetData } from 'write-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import { type Desk, expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_SAMPLE: 'none', TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' } })

const HEADERS = ['会社名', '氏名', '電話番号', '役職', '気になったこと']
const LEADS = [
  ['株式会社青空精機', '渡邉 健一', '03-5000-1234', '課長', '月末の照合'],
  ['みなと商会', '佐藤 美咲', '03-5000-1200', '', ''],
  ['合同会社つばさ設計', '高橋 由美', '番号は未定', '', '']
]
const HEADINGS = ['文字が正しく読めているか確かめます', '列とリードの項目を合わせます', 'どのリストに入れるか決めます']

test('known leads are updated from a file, and the whole import is taken back, by keyboard alone', async ({ desk }) => {
  await becomeLead(desk)
  const { page } = desk
  await importFile(desk, await csv(desk, '名簿.csv', LEADS))
  await press(desk, 'Control+Enter')
  await expect(page.getByRole('region', { name: 'リード', exact: true })).toBeVisible()

  await page.keyboard.press('Control+i')
  await pick(
    desk,
    await csv(desk, '名簿 更新.csv', [
      ['青空精機', '渡邉健一', '03-5000-1234', '部長', '月末の照合'],
      ['新星工業', '森 一郎', '03-5000-1300', '', '']
    ])
  )
  await onToList(desk)
  await expect(page.getByText('2 行のうち、新しいリード 1 件、登録済み 1 件')).toBeVisible()
  const update = page.getByRole('radio', { name: 'ファイルの内容に更新する' })
  await page.getByRole('radio', { name: 'そのままにする' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(update).toBeChecked()
  await expect(page.getByText('1 件のうち 1 件が変わる')).toBeVisible()
  await press(desk, 'Control+Enter')
  await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
  await expect(page.getByText('登録済みの 1 件をファイルの内容に更新しました。')).toBeVisible()
  await press(desk, 'Control+Enter')
  await expect(page.getByRole('button', { name: /名簿 更新/ })).toContainText('残り 2 / 2')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('これまでの取り込み')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('これまでの取り込み')
  await page.keyboard.press('Enter')
  const history = page.getByRole('dialog', { name: 'これまでの取り込み' })
  await expect(history.getByRole('listitem')).toHaveCount(2)
  await expect(history.getByRole('listitem').first()).toContainText('名簿 更新.csv')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(history.getByRole('heading', { name: /「名簿 更新.csv」.*取り消しますか/ })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(history.getByText('「名簿 更新.csv」の取り込みを取り消しました。')).toBeVisible()
  await expect(history.getByRole('listitem').first()).toContainText('が取り消しました')
  await expect(history.getByRole('list')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /架電リスト 名簿/ })).toContainText('残り 2 / 2')
  await expect(page.getByRole('button', { name: /名簿 更新/ })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'リード', exact: true })).not.toContainText('部長')
})

test('only a team lead can take an import back', async ({ desk }) => {
  const { page } = desk
  await importFile(desk, await csv(desk, '名簿.csv', LEADS))
  await press(desk, 'Escape')
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'これまでの取り込み' }).press('Enter')
  const history = page.getByRole('dialog', { name: 'これまでの取り込み' })
  await expect(history.getByText('取り消しはリーダーだけができます。')).toBeVisible()
  await expect(history.getByRole('button', { name: '取り込みを取り消す' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(history).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'これまでの取り込み' })).toBeFocused()
})

test('the mended rows of a quarantine file join their list', async ({ desk }) => {
  const { page, profile } = desk
  await importFile(desk, await csv(desk, '展示会.csv', LEADS))
  await press(desk, 'Control+Enter')
  const [name = ''] = await readdir(path.join(profile, 'quarantine'))
  const mended = path.join(profile, '直した行.csv')
  await writeFile(mended, (await readFile(path.join(profile, 'quarantine', name), 'utf8')).replace('番号は未定', '03-5000-1400'))

  await page.keyboard.press('Control+i')
  await pick(desk, mended)
  await expect(page.getByText('「展示会.csv」の保留ファイルです。')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: '取り込めなかった理由' })).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('元の取り込みの対応付けを使いました。')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('radio', { name: '今あるリストに足す' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
  await press(desk, 'Control+Enter')
  await expect(page.getByRole('button', { name: /展示会/ })).toContainText('残り 3 / 3')
})

test('a chosen sheet of a workbook is imported, with the zeros that Excel ate', async ({ desk }) => {
  const { page, profile } = desk
  const book = path.join(profile, '来場者.xlsx')
  const rows: SheetData = [HEADERS, ['ひかり物産', '小林 直樹', { value: 350001300, type: Number }, '', '']]
  const blob = await writeWorkbook([
    { sheet: '表紙', data: [['題名'], ['夏の展示会']] },
    { sheet: '来場者', data: rows }
  ]).toBlob()
  await writeFile(book, Buffer.from(await blob.arrayBuffer()))
  await openWizard(desk)
  await pick(desk, book)
  await page.getByLabel('シート').selectOption('来場者')
  await expect(page.getByRole('cell', { name: 'ひかり物産' })).toBeVisible()
  await onToList(desk, false)
  await press(desk, 'Control+Enter')
  await expect(page.getByRole('row', { name: /消えていた先頭の0を補った/ })).toContainText('03-5000-1300')
})

test('columns matched by hand are matched so again, until it is forgotten', async ({ desk }) => {
  const { page } = desk
  await openWizard(desk)
  await pick(desk, await csv(desk, '7月.csv', LEADS))
  await expect(page.getByRole('heading', { name: HEADINGS[0] })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('「気になったこと」の項目').selectOption('memo')
  for (const heading of [HEADINGS[2] ?? '', '取り込みが終わりました']) {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
  }
  await press(desk, 'Escape')
  await page.keyboard.press('Control+i')
  await pick(desk, await csv(desk, '8月.csv', LEADS))
  await expect(page.getByRole('heading', { name: HEADINGS[0] })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('前回の対応付けを使いました。')).toBeVisible()
  await expect(page.getByLabel('「気になったこと」の項目')).toHaveValue('memo')
  await page.getByRole('button', { name: '忘れて、見出しから合わせ直す' }).press('Enter')
  await expect(page.getByLabel('「気になったこと」の項目')).toHaveValue('custom')
  await expect(page.getByRole('heading', { name: HEADINGS[1] })).toBeFocused()
})

test('an import is stopped on its way and leaves nothing', async ({ desk }) => {
  const { page } = desk
  const many = Array.from({ length: 120_000 }, (_, row) => [`会社${row}`, '担当', `03-5${String(row).padStart(7, '0')}`, '', ''])
  await openWizard(desk)
  await pick(desk, await csv(desk, '大きな名簿.csv', many))
  await onToList(desk, false)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '取り込んでいます' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('取り込みを中止しました。何も取り込まれていません。')).toBeVisible()
  await expect(page.getByLabel('リスト名')).toHaveValue('大きな名簿')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'これまでの取り込み' }).press('Enter')
  await expect(page.getByText('取り込みはまだありません')).toBeVisible()
})

/** The role is read when the app starts. */
async function becomeLead(desk: Desk): Promise<void> {
  const file = path.join(desk.profile, 'settings.json')
  const settings = await readFile(file, 'utf8').catch(() => '{}')
  await writeFile(file, JSON.stringify({ ...JSON.parse(settings), role: 'lead' }))
  await desk.restart()
}

async function openWizard({ page }: Desk): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'リストを取り込む' }).press('Enter')
}

/** Answers the system's file dialog, which a test can't reach, and presses the button that opens it. */
async function pick({ app, page }: Desk, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await expect(page.getByRole('heading', { name: '取り込むファイルを選びます' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}

async function press({ page }: Desk, key: string): Promise<void> {
  await page.keyboard.press(key)
}

async function csv({ profile }: Desk, name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const file = path.join(profile, name)
  await writeFile(file, [HEADERS, ...rows].map((cells) => cells.join(',')).join('\r\n'))
  return file
}

/** From the reading to the list. */
async function onToList({ page }: Desk, focused = true): Promise<void> {
  if (focused) await expect(page.getByRole('heading', { name: HEADINGS[0] })).toBeFocused()
  for (const heading of HEADINGS.slice(1)) {
    await expect(page.getByRole('button', { name: '次へ', exact: true })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
  }
}

async function importFile(desk: Desk, file: string): Promise<void> {
  await openWizard(desk)
  await pick(desk, file)
  await onToList(desk)
  await press(desk, 'Control+Enter')
  await expect(desk.page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
}
