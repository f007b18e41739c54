import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { companyHeading, companyOf, readyToPractise, region, state, step } from '../support/desk-page'
import { expect, test } from '../support/launch-desk'
import { Keys } from '../support/pressed-keys'

test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T14:12:00+09:00' } })

test('no answer: the next lead in three keys', async ({ desk: { page } }) => {
  const keys = await ready(page, 'nobody')
  await keys.press('d')
  await expect(state(page)).toHaveText('呼出中')
  await keys.press('q')
  await expect(consequences(page)).toContainText('保存すると：')
  await saveAndSeeNext(page, keys)
  expect(keys.count).toBeLessThanOrEqual(3)
  await expectRow('不通', keys)
})

test('absent, and when they are back: six keys and the time', async ({ desk: { page } }) => {
  const keys = await ready(page, 'absent_until_14')
  await dialUntilAnswered(page, keys)
  await choose(page, keys, '受付が出た', '受付に名乗る')
  await choose(page, keys, '不在', '不在と言われた')
  await choose(page, keys, '戻り時間がわかった', '戻り時間に改める')
  await keys.press('w')
  await keys.type('16:30')
  await expect(consequences(page)).toContainText('7/14（火）16:30')
  await saveAndSeeNext(page, keys)
  expect(keys.count).toBeLessThanOrEqual(6)
  await expectRow('不在（戻り時間あり）', keys)
})

test('reception refuses: through the words of thanks to the next lead', async ({ desk: { page } }) => {
  const keys = await ready(page, 'reception_refuses')
  await dialUntilAnswered(page, keys)
  await choose(page, keys, '受付が出た', '受付に名乗る')
  await choose(page, keys, '営業は断っている', '受付で断られた')
  await keys.press('r')
  await expect(consequences(page)).toContainText('会社ごと')
  await saveAndSeeNext(page, keys)
  expect(keys.count).toBeLessThanOrEqual(5)
  await expectRow('受付拒否', keys)
})

test('collecting information: six answers heard, the follow-up set', async ({ desk: { page } }) => {
  const keys = await ready(page, 'gathering_information')
  await dialUntilAnswered(page, keys)
  await choose(page, keys, 'ご本人が出た', 'ご本人に名乗る')
  await hearing(page, keys)
  await choose(page, keys, 'まだ情報を集める段階', '情報を集めている')
  await choose(page, keys, 'またかけてよい', '終話')
  await keys.press('i')
  await keys.type('2週間後 14:00')
  await expect(consequences(page)).toContainText('7/28（火）14:00')
  await saveAndSeeNext(page, keys)
  expect(keys.count).toBeLessThanOrEqual(14)
  await expectRow('情報収集中', keys)
})

test('an appointment: the whole hearing, the date agreed, place and attendees taken over from the script', async ({ desk: { page } }) => {
  const keys = await ready(page, 'warm_appointment')
  await dialUntilAnswered(page, keys)
  await choose(page, keys, 'ご本人が出た', 'ご本人に名乗る')
  await hearing(page, keys)
  await choose(page, keys, '担当者がいる', '商談のご提案')
  await choose(page, keys, '第1候補', 'オンラインか、ご訪問か')
  await choose(page, keys, 'オンライン', 'どなたが出られるか')
  await choose(page, keys, '決裁者も同席', '約束の復唱')
  await choose(page, keys, '間違いない', '商談のお礼')
  await keys.press('a')
  await keys.type('7/17 14:00')
  await expect(consequences(page)).toContainText('7/17（金）14:00 の商談を営業へ引き継ぎ')
  await saveAndSeeNext(page, keys)
  expect(keys.count).toBeLessThanOrEqual(17)
  await expectRow('アポ獲得', keys)
})

async function ready(page: Page, persona: string): Promise<Keys> {
  await readyToPractise(page, persona)
  return new Keys(page)
}

async function dialUntilAnswered(page: Page, keys: Keys): Promise<void> {
  await keys.press('d')
  await expect(state(page)).toHaveText('通話中')
}

/** From the person's yes to the last question but one: present, problem, wish, time, rivals, budget, who decides. */
async function hearing(page: Page, keys: Keys): Promise<void> {
  await choose(page, keys, '話を聞いてもらえる', '今の管理方法')
  await choose(page, keys, '表計算ソフト', '困っていること')
  await choose(page, keys, '数が合わない', 'どうなるとよいか')
  await choose(page, keys, 'スマホで数えたい', 'いつごろまでに')
  await choose(page, keys, '半年以内', 'ほかの製品')
  await choose(page, keys, '比較していない', '予算')
  await choose(page, keys, '来期で検討中', '決め方')
  await choose(page, keys, '決裁者に提案する', '社内で担う方')
}

/** Presses the number of a branch, as it stands beside it, and waits for the step it leads to. */
async function choose(page: Page, keys: Keys, label: string, leadsTo: string): Promise<void> {
  const branches = region(page, 'スクリプト').getByRole('list', { name: '相手の反応' }).getByRole('button')
  const key = await branches.filter({ hasText: label }).first().getAttribute('aria-keyshortcuts')
  await keys.press(key ?? '')
  await expect(step(page)).toContainText(leadsTo)
}

async function saveAndSeeNext(page: Page, keys: Keys): Promise<void> {
  const company = await companyOf(page)
  await keys.press('Control+Enter')
  await expect(companyHeading(page)).not.toHaveText(company)
  await expect(state(page)).toHaveText('待機中')
}

function consequences(page: Page) {
  return region(page, '架電結果').getByRole('status')
}

/** The page about keys holds exactly what was pressed here. */
async function expectRow(outcome: string, keys: Keys): Promise<void> {
  const text = await readFile(path.resolve(import.meta.dirname, '../../docs/ergonomics.md'), 'utf8')
  expect(text).toContain(`| ${outcome} | ${keys.count} | ${keys.written} |`)
}
