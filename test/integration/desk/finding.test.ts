import { describe, expect, it } from 'vitest'
import { deskRig } from '../../support/desk-rig'

/** A desk with three leads, and a search that answers with their companies. */
function deskToSearch() {
  const rig = deskRig()
  rig.addLead({ company: '株式会社青空 精機', name: '渡邉 健一', numbers: ['+81350001234'], email: 'watanabe@aozora.example.jp' })
  rig.addLead({ company: 'Amber Works Inc.', name: 'Mai Ito', numbers: ['+81350005678'] })
  rig.addLead({ company: '１００％果汁㈱', name: '例 二郎', numbers: ['+819000001111'] })
  return async (text: string) => (await rig.handlers['desk.findLeads']({ text })).map(({ company }) => company)
}

describe('searching a lead', () => {
  it.each([
    ['the full name as it is shown', 'Amber Works Inc.', 'Amber Works Inc.'],
    ['the name without its legal form', '青空精機', '株式会社青空 精機'],
    ['another way to write the legal form', '(株)青空精機', '株式会社青空 精機'],
    ['a person, with or without the space', '渡邉健一', '株式会社青空 精機'],
    ['part of a number as people write it', '03-5000-12', '株式会社青空 精機'],
    ['an e-mail address', 'aozora.example', '株式会社青空 精機'],
    ['another width', 'ａｍｂｅｒ', 'Amber Works Inc.'],
    ['signs that mean something to SQL', '100%', '１００％果汁㈱']
  ])('by %s', async (_what, text, company) => {
    expect(await deskToSearch()(text)).toEqual([company])
  })

  it('finds nobody for an empty text, a lone wildcard or two digits', async () => {
    const find = deskToSearch()
    expect(await find('')).toEqual([])
    expect(await find('_%_')).toEqual([])
    expect(await find('12')).toEqual([])
  })
})
