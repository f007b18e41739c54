import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '../support/launch-desk'

test.use({ deskEnvironment: { TORITSUGI_SAMPLE: 'none', TORITSUGI_NOW: '2026-07-16T10:20:00+09:00' } })

const MARKUP = '<img src=x onerror="window.hit=1">商会'
const LIQUID = '{{ constructor }}{% include "x" %}{% for i in (1..9) %}x{% endfor %}'
const FORMULA = '=HYPERLINK("https://example.com/","押す")'
const PATH = 'file:///etc/passwd'
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

test('markup, templates, formulas and paths in a file of leads are shown as the texts they are', async ({ desk }) => {
  const { page, app } = desk
  const file = path.join(desk.profile, '<img src=x onerror=window.hit=2>.csv')
  const headers = '会社名,氏名,電話番号,URL,__proto__,メモ'
  await writeFile(
    file,
    [headers, [MARKUP, LIQUID, '03-5000-1234', PATH, FORMULA, '<script>window.hit=3</script>'].map(quoted).join()].join('\r\n')
  )
  await app.evaluate(({ dialog, shell }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    const outside: string[] = []
    Object.assign(globalThis, { openedOutside: outside })
    shell.openExternal = (address) => Promise.resolve(void outside.push(address))
    shell.openPath = (opened) => Promise.resolve(String(outside.push(opened)))
  }, file)

  await page.getByRole('main').getByRole('button', { name: 'リストを取り込む' }).press('Enter')
  await expect(page.getByRole('heading', { name: '取り込むファイルを選びます' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (const heading of ['文字が正しく読めているか確かめます', '列とリードの項目を合わせます', 'どのリストに入れるか決めます']) {
    await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByRole('heading', { name: '取り込みが終わりました' })).toBeFocused()
  await page.keyboard.press('Control+Enter')

  const lead = page.getByRole('region', { name: 'リード', exact: true })
  await expect(lead.getByRole('heading', { level: 2 })).toHaveText(MARKUP)
  for (const text of [LIQUID, PATH, FORMULA, '<script>window.hit=3</script>']) await expect(lead).toContainText(text)
  expect(
    await page.evaluate(() => [Reflect.get(window, 'hit'), document.querySelectorAll('img[src="x"], main script, a[href^="file:"]').length])
  ).toEqual([undefined, 0])
  expect(await app.evaluate(() => Reflect.get(globalThis, 'openedOutside'))).toEqual([])
})
