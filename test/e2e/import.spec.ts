import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import iconv from 'iconv-lite'
import { type Desk, expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_SAMPLE: 'none', TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' } })

const HEADERS = '会社名,氏名,電話番号,メールアドレス,気になったこと'
const LEADS = [
  '㈱青空精機,渡邉　健一,０３－５０００－１２３４,watanabe@aozora.example.co.jp,月末の照合',
  '株式会社みなと商会,佐藤 美咲,350001200,sato@minato.example.jp,',
  'ひかり物産株式会社,,03-5000-1300 内線 12,,',
  '株式会社青空精機,渡邉健一,03-5000-1234,,同じ人がもう一度',
  '合同会社つばさ設計,高橋 由美,番号は未定,takahashi@tsubasa.example.jp,',
  '=cmd,小林 直樹,+1 212 555 0100,,海外'
]

test('a CP932 file becomes a list that can be called, by keyboard alone', async ({ desk }) => {
  const { page } = desk
  const file = await leadFile(desk, '展示会 7月.csv', iconv.encode([HEADERS, ...LEADS, ''].join('\r\n'), 'cp932'))
  await openWizard(desk)
  await pick(desk, file)

  await expect(page.getByRole('heading', { name: '文字が正しく読めているか確かめます' })).toBeFocused()
  await expect(page.getByLabel('文字コード')).toHaveValue('cp932')
  await expect(page.getByRole('cell', { name: '㈱青空精機' })).toBeVisible()
  await page.keyboard.press('Control+Enter')

  await expect(page.getByLabel('「電話番号」の項目')).toHaveValue('phone_main')
  await expect(page.getByLabel('「気になったこと」の項目')).toHaveValue('custom')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByLabel('リスト名')).toHaveValue('展示会 7月')
  await page.keyboard.press('Tab')
  await page.keyboard.type('夏の展示会')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
  await expect(figure(desk, '読んだ行')).toHaveText('6')
  await expect(figure(desk, '取り込んだ')).toHaveText('3')
  await expect(figure(desk, '重複')).toHaveText('1')
  await expect(figure(desk, '保留')).toHaveText('2')
  await expect(page.getByRole('row', { name: /全角を半角に/ })).toContainText('０３－５０００－１２３４')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('button', { name: /夏の展示会/ })).toContainText('残り 3 / 3')
  await expect(page.getByRole('region', { name: 'リード', exact: true })).toContainText('03-5000-1')
})

test('rows that cannot be used wait in a file with the reason in its last column', async ({ desk }) => {
  await importFile(desk, iconv.encode([HEADERS, ...LEADS, ''].join('\r\n'), 'cp932'))
  await expect(desk.page.getByText('電話番号として読めない').or(desk.page.getByText('電話番号がない'))).toBeVisible()
  await expect(desk.page.getByText('海外の電話番号')).toBeVisible()

  const [name, ...others] = await readdir(path.join(desk.profile, 'quarantine'))
  expect(others).toEqual([])
  const [headers, ...rows] = (await readFile(path.join(desk.profile, 'quarantine', name ?? ''), 'utf8')).trimEnd().split('\r\n')
  expect(headers).toBe(`\uFEFF${HEADERS},取り込めなかった理由`)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('番号は未定')
  expect(rows[0]).toMatch(/,電話番号[^,]+$/)
  expect(rows[1]).toMatch(/^'=cmd,.*,国外の電話番号です$/)
})

test('what was entered stays when going back and forth', async ({ desk }) => {
  const { page } = desk
  await openWizard(desk)
  await pick(desk, await leadFile(desk, 'leads.csv', [HEADERS, ...LEADS].join('\n')))
  await expect(page.getByRole('heading', { name: '文字が正しく読めているか確かめます' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('「気になったこと」の項目').selectOption('memo')
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('入手元').fill('東京ものづくり展')
  await page.getByLabel('利用目的').fill('製品のご案内')

  for (const heading of ['列とリードの項目を合わせます', '文字が正しく読めているか確かめます', '取り込むファイルを選びます']) {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
  }
  for (const heading of ['文字が正しく読めているか確かめます', '列とリードの項目を合わせます']) {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
  }
  await expect(page.getByLabel('「気になったこと」の項目')).toHaveValue('memo')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('入手元')).toHaveValue('東京ものづくり展')
  await expect(page.getByLabel('利用目的')).toHaveValue('製品のご案内')
})

test('an encoding that does not fit is named and can be switched back', async ({ desk }) => {
  const { page } = desk
  await openWizard(desk)
  await pick(desk, await leadFile(desk, 'leads.csv', iconv.encode([HEADERS, ...LEADS].join('\n'), 'cp932')))
  await page.getByLabel('文字コード').selectOption('utf-8')
  await expect(page.getByRole('alert').filter({ hasText: '選んだ文字コードではこのファイルを読めません' })).toBeVisible()
  await expect(page.getByRole('button', { name: '次へ', exact: true })).toBeDisabled()
  await page.getByLabel('文字コード').selectOption('cp932')
  await expect(page.getByRole('cell', { name: '㈱青空精機' })).toBeVisible()
  await expect(page.getByRole('button', { name: '次へ', exact: true })).toBeEnabled()
})

const BAD_FILES: readonly { readonly what: string; readonly bytes: Buffer | string; readonly says: string }[] = [
  {
    what: 'a picture',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]),
    says: 'CSV ではないファイルのようです'
  },
  { what: 'an empty file', bytes: '', says: 'ファイルが空です' },
  { what: 'a file of headers alone', bytes: `${HEADERS}\n`, says: '見出しだけで、リードの行がありません' },
  {
    what: 'a cell whose quotes never close',
    bytes: `${HEADERS}\n"青空精機,渡邉,03-5000-1234,,\n`,
    says: '引用符（"）が閉じていないセルがあります'
  }
]
for (const { what, bytes, says } of BAD_FILES) {
  test(`${what} ends in a clear message and changes nothing`, async ({ desk }) => {
    const { page } = desk
    await openWizard(desk)
    await pick(desk, await leadFile(desk, 'bad.csv', bytes))
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: '架電リストを取り込むと、仕事が始まります' })).toBeVisible()
  })
}

function figure({ page }: Desk, name: string) {
  return page
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }) })
    .getByRole('definition')
}

async function openWizard({ page }: Desk): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'リストを取り込む' }).press('Enter')
  await expect(page.getByRole('heading', { name: '取り込むファイルを選びます' })).toBeFocused()
}

/** Answers the system's file dialog, which a test can't reach, and presses the button that opens it. */
async function pick({ app, page }: Desk, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  // a dialog that has just opened may give the focus to its heading once more
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'ファイルを選ぶ' })).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
}

async function leadFile({ profile }: Desk, name: string, content: Buffer | string): Promise<string> {
  const file = path.join(profile, name)
  await writeFile(file, content)
  return file
}

async function importFile(desk: Desk, content: Buffer | string): Promise<void> {
  const { page } = desk
  await openWizard(desk)
  await pick(desk, await leadFile(desk, 'leads.csv', content))
  for (const heading of ['文字が正しく読めているか確かめます', '列とリードの項目を合わせます', 'どのリストに入れるか決めます']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
}
