import type { Page } from '@playwright/test'
import { companyHeading, companyOf, readyToPractise, region, state, step } from '../support/desk-page'
import { JapaneseTyping } from '../support/japanese-typing'
import { expect, test } from '../support/launch-desk'

// half a minute before ten: what is promised for ten falls due while the morning is young
test.use({ deskEnvironment: { TORITSUGI_NOW: '2026-07-14T09:59:20+09:00' } })

test('a morning of twenty leads by keyboard alone', async ({ desk: { page } }) => {
  test.setTimeout(420_000)
  const rep = new Rep(page)
  await readyToPractise(page)

  await test.step('1-3: nobody, busy, a machine', async () => {
    const first = await companyOf(page)
    await rep.dial('nobody', '呼出中')
    await rep.close('q')
    await expect(outcomes(page).getByRole('status')).toContainText(`登録しました：不通（${first}`)
    await rep.dial('busy', '通話終了')
    await rep.close('b')
    await rep.dial('voicemail')
    await rep.say('留守番電話', '留守番電話に残す')
    await rep.close('v')
  })

  const promised = await test.step('4: a call promised for ten, heard and typed in Japanese', async () => {
    const company = await companyOf(page)
    await rep.dial('busy_tomorrow')
    await rep.say('ご本人が出た', 'ご本人に名乗る')
    await rep.say('今は時間がない', 'かけ直しの時間を聞く')
    await rep.say('時間が決まった', 'かけ直しの約束')
    await page.keyboard.press('c')
    await rep.typing.type('じゅうじ', '10時')
    await expect(consequences(page)).toContainText('10:00 に自分が架電')
    await rep.save()
    return company
  })

  await test.step('5-7: absent, back at a time, will call back', async () => {
    await rep.dial('absent_unknown')
    await rep.say('受付が出た', '受付に名乗る')
    await rep.say('不在', '不在と言われた')
    await page.keyboard.press('t')
    await rep.typing.type('こうばいぶのすずきさま', '購買部の鈴木様')
    await expect(page.getByLabel('事実')).toHaveValue(/購買部の鈴木様/)
    await expect(state(page)).toHaveText('通話中')
    await page.keyboard.press('Alt+e')
    await rep.save()
    await rep.dial('absent_until_14')
    await rep.close('w', async () => rep.typing.type('ごごにじ', '午後2時'))
    await rep.dial('absent_unknown')
    await rep.close('o')
  })

  await test.step('8-9: reception refuses, a wrong number', async () => {
    await rep.dial('reception_refuses')
    await rep.say('受付が出た', '受付に名乗る')
    await rep.say('営業は断っている', '受付で断られた')
    await rep.close('r')
    await rep.dial('wrong_number')
    const company = await companyOf(page)
    await page.keyboard.press('z')
    await page.keyboard.press('Control+Enter')
    await expect(state(page)).toHaveText('待機中')
    // the lead stays while it has another number
    if ((await companyOf(page)) === company) await rep.skip('データ')
  })

  await test.step('the promise rings, is opened by one key and kept, with a warning before the second dial', async () => {
    const notice = page.getByRole('region', { name: '時刻になったToDo' })
    if ((await companyOf(page)) !== promised) {
      await expect(notice.getByRole('status')).toContainText('10:00', { timeout: 45_000 })
      await page.keyboard.press('Control+o')
    }
    await expect(companyHeading(page)).toHaveText(promised)
    await rep.persona('gathering_information')
    await page.keyboard.press('d')
    await expect(callMessage(page)).toContainText(/にもかけた番号です|この会社へかけています/)
    await expect(state(page)).toHaveText('待機中')
    await page.keyboard.press('d')
    await expect(state(page)).toHaveText('通話中')
    await rep.say('ご本人が出た', 'ご本人に名乗る')
    await rep.hearing()
    await rep.say('まだ情報を集める段階', '情報を集めている')
    await rep.close('i', async () => rep.typing.type('らいしゅうかよう', '来週火曜の14時'))
  })

  await test.step('10: an appointment', async () => {
    await rep.dial('warm_appointment')
    await rep.say('ご本人が出た', 'ご本人に名乗る')
    await rep.hearing()
    await rep.say('担当者がいる', '商談のご提案')
    await rep.say('第1候補', 'オンラインか、ご訪問か')
    await rep.say('オンライン', 'どなたが出られるか')
    await rep.say('決裁者も同席', '約束の復唱')
    await rep.say('間違いない', '商談のお礼')
    await rep.close('a', async () => page.keyboard.type('7/17 14:00'))
  })

  await test.step('11: refused twice: no more replies, thanks and good-bye', async () => {
    await rep.dial('declines')
    await rep.say('ご本人が出た', 'ご本人に名乗る')
    await rep.say('話を聞いてもらえる', '今の管理方法')
    for (const refusal of [1, 2]) {
      await page.keyboard.press('/')
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
      await page.keyboard.type('予算')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await rep.say('もう一度断られた', '')
      await expect(region(page, 'スクリプト')).toContainText(`断り ${refusal}回`)
      if (refusal === 1) await page.keyboard.press('0')
    }
    await page.keyboard.press('0')
    await page.keyboard.press(';')
    await expect(step(page)).toContainText('断られたときのお礼')
    await rep.close('p', async () => rep.typing.type('よさんがない', '予算がない'))
  })

  const forbidden = await test.step('12: never again, for the whole company, in the customer’s words', async () => {
    const company = await companyOf(page)
    await rep.dial('never_again')
    await page.keyboard.press('x')
    await page.keyboard.press('End')
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await rep.typing.type('にどとかけないで', '二度とかけないで')
    await rep.save()
    return company
  })

  await test.step('13: the wrong key is taken back', async () => {
    const company = await companyOf(page)
    await rep.dial('nobody', '呼出中')
    await rep.close('e')
    await page.keyboard.press('Control+z')
    await expect(companyHeading(page)).toHaveText(company)
    await expect(state(page)).toHaveText('通話終了')
    await rep.close('q')
  })

  await test.step('14: the wrong outcome is corrected later', async () => {
    const company = await companyOf(page)
    await rep.dial('busy_tomorrow')
    await rep.close('Shift+n', async () => rep.typing.type('きぼ', '規模が合わない'))
    await rep.open(company)
    await page.keyboard.press('Shift+c')
    const dialog = page.getByRole('dialog', { name: '架電結果を訂正' })
    await expect(dialog).toContainText('いまの結果は「対象外」です')
    await page.keyboard.press('y')
    await expect(dialog.getByLabel('次にかける日時', { exact: true })).toBeFocused()
    await rep.typing.type('さんえいぎょうびご', '3営業日後 11時')
    await expect(dialog.getByRole('status')).toContainText('7/17（金）11:00')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(region(page, 'リード')).toContainText('訂正前：対象外')
    await page.keyboard.press('j')
  })

  await test.step('15: no second dial while an outcome is missing', async () => {
    const company = await companyOf(page)
    await rep.dial('absent_unknown')
    await page.keyboard.press('Shift+Escape')
    await expect(state(page)).toHaveText('通話終了')
    await page.keyboard.press('d')
    await page.keyboard.press('j')
    await expect(state(page)).toHaveText('通話終了')
    await expect(companyHeading(page)).toHaveText(company)
    await rep.close('e')
  })

  await test.step('the forbidden company is refused at the moment of dialling', async () => {
    await rep.open(forbidden)
    await page.keyboard.press('d')
    await page.keyboard.press('d')
    await expect(callMessage(page)).toContainText('架電禁止')
    await expect(state(page)).toHaveText('待機中')
    await page.keyboard.press('j')
    await expect(companyHeading(page)).not.toHaveText(forbidden)
  })

  await test.step('16-20: put off, material, next term, left, interested', async () => {
    await rep.skip('資料')
    await rep.dial('gathering_information')
    await rep.close('l', async () => {
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('3営業日後')
    })
    await rep.dial('busy_tomorrow')
    await rep.close('f', async () => rep.typing.type('らいき', '来期'))
    await rep.dial('left_company')
    await rep.close('Shift+l')
    await rep.dial('warm_appointment')
    await rep.close('y', async () => rep.typing.type('げつまつ', '月末'))
  })

  await test.step('the morning adds up', async () => {
    const figures = page.getByRole('banner').getByLabel('今日の件数')
    await expect(figures).toContainText(/架電\s*20/)
    await expect(figures).toContainText(/アポ\s*1/)
    await page.keyboard.press('Control+t')
    await expect(page.getByRole('listbox', { name: 'ToDoの一覧' }).getByRole('option')).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

/** A rep's hands: only keys and an input method. Who answers is arranged beforehand, as in training. */
class Rep {
  readonly typing: JapaneseTyping

  constructor(private readonly page: Page) {
    this.typing = new JapaneseTyping(page)
  }

  async persona(id: string): Promise<void> {
    const answer = await this.page.evaluate((persona) => window.desk.calls['settings.change']({ persona }), id)
    expect(answer.ok).toBe(true)
  }

  async dial(persona: string, until = '通話中'): Promise<void> {
    await this.persona(persona)
    await this.page.keyboard.press('d')
    await expect(state(this.page)).toHaveText(until)
  }

  /** Presses the number of a branch, as it stands beside it. */
  async say(label: string, leadsTo: string): Promise<void> {
    const branches = region(this.page, 'スクリプト').getByRole('list', { name: '相手の反応' }).getByRole('button')
    const key = await branches.filter({ hasText: label }).first().getAttribute('aria-keyshortcuts')
    await this.page.keyboard.press(key ?? '')
    await expect(step(this.page)).toContainText(leadsTo)
  }

  /** From the person's yes to the last question but one. */
  async hearing(): Promise<void> {
    const answers = [
      ['話を聞いてもらえる', '今の管理方法'],
      ['表計算ソフト', '困っていること'],
      ['数が合わない', 'どうなるとよいか'],
      ['スマホで数えたい', 'いつごろまでに'],
      ['半年以内', 'ほかの製品'],
      ['比較していない', '予算'],
      ['来期で検討中', '決め方'],
      ['決裁者に提案する', '社内で担う方']
    ] as const
    for (const [label, leadsTo] of answers) await this.say(label, leadsTo)
  }

  async close(key: string, fill: () => Promise<void> = async () => {}): Promise<void> {
    await this.page.keyboard.press(key)
    await fill()
    await this.save()
  }

  async save(): Promise<void> {
    await expect(consequences(this.page)).toContainText('保存すると：')
    await this.page.keyboard.press('Control+Enter')
    await expect(state(this.page)).toHaveText('待機中')
    await expect(companyHeading(this.page)).toBeFocused()
  }

  async skip(reason: string): Promise<void> {
    const company = await companyOf(this.page)
    await this.page.keyboard.press('k')
    await expect(this.page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    await this.page.keyboard.type(reason)
    await this.page.keyboard.press('Control+Enter')
    await expect(companyHeading(this.page)).not.toHaveText(company)
  }

  async open(company: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(company)
    await expect(this.page.getByRole('dialog').getByRole('option').first()).toContainText(company)
    await this.page.keyboard.press('Enter')
    await expect(companyHeading(this.page)).toHaveText(company)
  }
}

function outcomes(page: Page) {
  return region(page, '架電結果')
}

function consequences(page: Page) {
  return outcomes(page).getByRole('status')
}

function callMessage(page: Page) {
  return region(page, '通話').getByRole('status').last()
}
