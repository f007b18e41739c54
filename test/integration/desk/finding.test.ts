import { describe, expect, it } from 'vitest'
import type { SearchGroup } from '../../../shared/contract/search'
import { deskRig } from '../../support/desk-rig'

type IndexState = 'behind' | 'settled' | 'empty'

/** A desk with four leads, one of them called and noted; and an index that has taken them in or not. */
async function deskToSearch(state: IndexState = 'behind') {
  const rig = deskRig()
  const aozora = rig.addLead({
    company: '株式会社青空 精機',
    name: '渡邉 健一',
    numbers: ['+81350001234'],
    email: 'watanabe@aozora.example.jp'
  })
  rig.addLead({ company: 'Amber Works Inc.', name: 'Mai Ito', numbers: ['+81350005678'] })
  rig.addLead({ company: '１００％果汁㈱', name: '例 二郎', numbers: ['+819000001111'] })
  const unlisted = rig.addLead({ company: '合同会社しろくま', name: '', numbers: ['+81350007777'], lists: [] })
  rig.database.exec(`UPDATE lead SET kana = 'ワタナベ ケンイチ' WHERE id = '${aozora.leadId}'`)
  const callId = await rig.call(aozora.entryId, '+81350001234')
  rig.handlers['note.save']({ callId, facts: '月末のショウゴウに三日かかる', interpretation: '', action: '事例を送る', consult: false })
  rig.save(callId, 'interested', { followUp: { kind: 'day', on: '2026-12-01' } })
  if (state === 'settled') while (rig.repositories.searchIndex.catchUp(1000));
  if (state === 'empty') rig.repositories.searchIndex.reset()
  const search = async (text: string, group: SearchGroup | null = null) => (await rig.handlers['desk.search']({ text, group })).groups
  return { rig, unlisted, aozora, search }
}

describe.each<[string, IndexState]>([
  ['that the index does not know yet', 'behind'],
  ['from the index', 'settled'],
  ['while the index is built', 'empty']
])('searching a lead %s', (_which, state) => {
  it.each<[string, string, SearchGroup, string]>([
    ['the full name as it is shown', 'Amber Works Inc.', 'company', 'Amber Works Inc.'],
    ['the name without its legal form', '青空精機', 'company', '株式会社青空 精機'],
    ['another way to write the legal form', '(株)青空精機', 'company', '株式会社青空 精機'],
    ['a company in katakana that is written in hiragana', 'シロクマ', 'company', '合同会社しろくま'],
    ['a person, with or without the space', '渡邉健一', 'person', '株式会社青空 精機'],
    ['a person with an honorific', '渡邉さん', 'person', '株式会社青空 精機'],
    ['kana typed in hiragana', 'わたなべ', 'person', '株式会社青空 精機'],
    ['kana typed in half width', 'ﾜﾀﾅﾍﾞ', 'person', '株式会社青空 精機'],
    ['part of a number as people write it', '03-5000-12', 'number', '株式会社青空 精機'],
    ['the last digits of a number in full width', '１２３４', 'number', '株式会社青空 精機'],
    ['a number as it is written abroad', '+81 3 5000 1234', 'number', '株式会社青空 精機'],
    ['an e-mail address', 'Aozora.Example', 'email', '株式会社青空 精機'],
    ['words of a note in the other kana', 'しょうごう', 'note', '株式会社青空 精機'],
    ['words of a note’s action', '事例', 'note', '株式会社青空 精機'],
    ['another width', 'ａｍｂｅｒ', 'company', 'Amber Works Inc.'],
    ['signs that mean something to SQL', '100%', 'company', '１００％果汁㈱'],
    ['two characters in the midst of a name', '精機', 'company', '株式会社青空 精機'],
    ['two characters at the end of a name', '二郎', 'person', '１００％果汁㈱'],
    ['one character', '郎', 'person', '１００％果汁㈱']
  ])('by %s', async (_what, text, group, company) => {
    const { search } = await deskToSearch(state)
    const groups = await search(text)
    expect(groups.map((each) => [each.group, each.hits.map((hit) => hit.company)])).toEqual([[group, [company]]])
  })

  it('finds nobody for an empty text, a lone wildcard or two digits', async () => {
    const { search } = await deskToSearch(state)
    expect(await search('')).toEqual([])
    expect(await search('_%_')).toEqual([])
    expect(await search('12')).toEqual([])
  })

  it('says where the text was found, and when', async () => {
    const { rig, search } = await deskToSearch(state)
    const [[byKana], [byNumber], [byNote]] = [await search('わたなべ'), await search('1234'), await search('三日')]
    expect(byKana?.hits[0]?.found).toBe('ワタナベ ケンイチ')
    expect(byNumber?.hits[0]?.found).toBe('03-5000-1234')
    expect(byNote?.hits[0]).toMatchObject({ found: '月末のショウゴウに三日かかる', at: rig.clock.now() })
  })

  it('shows a lead that stands in no list, too', async () => {
    const { search, unlisted } = await deskToSearch(state)
    const [group] = await search('しろくま')
    expect(group?.hits).toEqual([expect.objectContaining({ leadId: unlisted.leadId, entryId: null, why: null })])
  })

  it('shows the first of a group with the count of all, and all of it on request', async () => {
    const { rig, search } = await deskToSearch(state)
    for (let each = 0; each < 9; each += 1) rig.addLead({ company: '同名商会', name: `見本 ${each}郎`, numbers: [`+8135000300${each}`] })
    const [few] = await search('同名')
    expect([few?.count, few?.hits.length]).toEqual([9, 4])
    const [all] = await search('同名', 'company')
    expect([all?.count, all?.hits.length]).toEqual([9, 9])
  })

  it('opens a lead of several lists in the list that is being worked', async () => {
    const { rig, search } = await deskToSearch(state)
    const other = rig.addList({ name: '休眠' })
    const first = rig.repositories.lists.all()[0]?.id ?? ''
    const { entryIds } = rig.addLead({ company: '二重商店', lists: [first, other] })
    rig.set({ listId: other })
    const [group] = await search('二重')
    expect(group?.hits.map(({ entryId }) => entryId)).toEqual([entryIds[1]])
  })

  it('leaves a question that a later one has overtaken', async () => {
    const { rig } = await deskToSearch(state)
    const early = rig.handlers['desk.search']({ text: '月末', group: null })
    const late = rig.handlers['desk.search']({ text: '事例', group: null })
    expect((await early).groups).toEqual([])
    expect((await late).groups).toHaveLength(1)
  })
})

describe('the index', () => {
  it.each([
    ['another form of a kanji', '渡辺健', 'person'],
    ['a dash for the sign of a long vowel', 'ワタナベ-', 'person'],
    ['a number without hyphens in a note', '0350009876', 'note']
  ])('finds by %s', async (_what, text, group) => {
    const { rig, aozora, search } = await deskToSearch('settled')
    rig.database.exec(`UPDATE lead SET kana = 'ワタナベー' WHERE id = '${aozora.leadId}'; UPDATE note SET facts = '代表は03-5000-9876'`)
    while (rig.repositories.searchIndex.catchUp(1000));
    expect((await search(text)).map((each) => [each.group, each.hits.map((hit) => hit.leadId)])).toEqual([[group, [aozora.leadId]]])
  })

  it('puts the same before what begins with it before what holds it, and the list being worked first', async () => {
    const { rig, search } = await deskToSearch('settled')
    const other = rig.addList({ name: '別のリスト' })
    const names = ['東京見本', '見本', '見本商会', '見本物産']
    for (const company of names) rig.addLead({ company, lists: [] })
    rig.addLead({ company: '見本物流', lists: [other] })
    rig.set({ listId: other })
    while (rig.repositories.searchIndex.catchUp(1000));
    const [group] = await search('見本', 'company')
    expect(group?.hits.map(({ company }) => company)).toEqual(['見本', '見本物流', '見本商会', '見本物産', '東京見本'])
  })

  it('puts the last digits of a number before others', async () => {
    const { rig, search } = await deskToSearch('settled')
    rig.addLead({ company: '中ほど', numbers: ['+81350987650'] })
    rig.addLead({ company: '終わり', numbers: ['+81350049876'] })
    while (rig.repositories.searchIndex.catchUp(1000));
    const [group] = await search('9876', 'number')
    expect(group?.hits.map(({ company }) => company)).toEqual(['終わり', '中ほど'])
  })
})
