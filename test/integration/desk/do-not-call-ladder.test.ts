import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DncLifting } from '../../../shared/contract/do-not-call'
import type { TypedTarget } from '../../../shared/domain/compliance/typed-target'
import { AppError } from '../../../shared/errors/app-error'
import { consequences } from '../../support/consequences'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'

const SWITCHBOARD = { e164: '+81350001000', kind: 'main' as const }
const DIRECT = '+81350001001'
const MOBILE = '+819012345678'

const company = (name = '株式会社架空商事'): TypedTarget => ({ scope: 'company', company: name })
const add = (rig: DeskRig, target: TypedTarget, level: 'caution' | 'forbidden' = 'forbidden', words = 'もうやめて') =>
  rig.handlers['dnc.add']({ target, level, words, leadId: null })
const all = (rig: DeskRig) => rig.handlers['dnc.list']({ text: '', scope: null, level: null, state: 'all', before: null, limit: 100 })
const newest = async (rig: DeskRig) => (await all(rig)).entries[0]
const lift = (rig: DeskRig, what: DncLifting, reason = '本人の了承') => rig.handlers['dnc.lift']({ what, reason })
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'done'
}
const verdictKind = async (rig: DeskRig, entryId: string, number: string) => {
  const { lead } = await rig.handlers['desk.open']({ entryId })
  return lead?.numbers.find(({ e164 }) => e164 === number)?.verdict
}

describe('a do-not-call entered by hand', () => {
  it('says before what it does, takes its leads out of the queue, and is refused at the gate', async () => {
    const rig = deskRig()
    const leads = [rig.addLead({ numbers: [DIRECT] }), rig.addLead({ name: '例 二郎', numbers: [MOBILE] })]
    expect(await rig.handlers['dnc.reach']({ target: company('㈱架空商事') })).toEqual({
      label: '㈱架空商事',
      problem: null,
      inForce: null,
      leaving: 2
    })
    await add(rig, company('㈱架空商事'))
    for (const lead of leads) expect(consequences(rig, lead).place).toBe('out do_not_call')
    expect(await rig.dial(leads[1]?.entryId ?? '', MOBILE)).toMatchObject({
      dialled: false,
      verdict: { refusals: [{ kind: 'do_not_call', scope: 'company' }] }
    })
    expect(await newest(rig)).toMatchObject({
      scope: 'company',
      label: '㈱架空商事',
      words: 'もうやめて',
      rep: REP,
      call: null,
      lifted: null
    })
  })

  it('by department reaches everybody of it, and nobody of another', async () => {
    const rig = deskRig()
    const [sales, other] = [rig.addLead({ numbers: [DIRECT] }), rig.addLead({ name: '例 二郎', numbers: [MOBILE] })]
    rig.database.prepare('UPDATE lead SET department = ? WHERE id = ?').run('第１ 営業部', sales.leadId)
    rig.database.prepare('UPDATE lead SET department = ? WHERE id = ?').run('総務部', other.leadId)
    await add(rig, { scope: 'department', company: '架空商事', department: '第1営業部' })
    expect(consequences(rig, sales).place).toBe('out do_not_call')
    expect(consequences(rig, other).place).toBe('fresh')
    const { lead } = await rig.handlers['desk.open']({ entryId: sales.entryId })
    expect(lead?.dnc).toMatchObject([{ scope: 'department', label: '架空商事 第1営業部' }])
  })

  it('by group forbids all its companies, those that join later, and their leads that come in later', async () => {
    const rig = deskRig()
    const first = rig.addLead({ company: '架空商事', numbers: [DIRECT] })
    const later = rig.addLead({ company: '見本物産', numbers: [MOBILE] })
    await add(rig, { scope: 'group', group: '架空グループ', companies: ['架空商事株式会社'] })
    expect(consequences(rig, first).place).toBe('out do_not_call')
    expect(consequences(rig, later).place).toBe('fresh')
    const id = (await newest(rig))?.id ?? ''
    await rig.handlers['dnc.setCompanies']({ id, companies: ['架空商事株式会社', '（株）見本物産'] })
    expect(consequences(rig, later).place).toBe('out do_not_call')
    const newcomer = rig.addLead({ company: '見本物産', name: '他 三郎', numbers: ['+81350001005'] })
    expect(await rig.dial(newcomer.entryId, '+81350001005')).toMatchObject({ verdict: { refusals: [{ scope: 'group' }] } })
  })

  it('lets only a team lead take a company out of a forbidden group, which brings its leads back', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ company: '見本物産', numbers: [DIRECT] })
    await add(rig, { scope: 'group', group: '架空グループ', companies: ['架空商事', '見本物産'] })
    const change = { id: (await newest(rig))?.id ?? '', companies: ['架空商事'] }
    expect(await codeOf(() => rig.handlers['dnc.setCompanies'](change))).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    await rig.handlers['dnc.setCompanies'](change)
    expect(consequences(rig, lead).place).toBe('fresh')
  })

  it('leaves a company in its own group rather than moving it in silence', async () => {
    const rig = deskRig()
    await add(rig, { scope: 'group', group: '架空グループ', companies: ['架空商事'] })
    expect(await codeOf(() => add(rig, { scope: 'group', group: '見本グループ', companies: ['架空商事'] }))).toBe('dnc.other_group')
    expect((await all(rig)).entries).toHaveLength(1)
  })

  it.each<[string, TypedTarget, string]>([
    ['a number nobody can dial', { scope: 'number', number: '03-1' }, 'number_unreadable'],
    ['a switchboard for the sake of one extension', { scope: 'number', number: '03-5000-1000 内線12' }, 'number_extension'],
    ['a name that may be anybody’s', { scope: 'person', name: '見本 一郎', company: '', number: '' }, 'person_unclear'],
    ['a department of no company', { scope: 'department', company: '', department: '営業部' }, 'company_missing']
  ])('does not take %s', async (_what, target, problem) => {
    const rig = deskRig()
    expect(await rig.handlers['dnc.reach']({ target })).toMatchObject({ problem })
    expect(await codeOf(() => add(rig, target))).toBe('dnc.incomplete')
  })

  it('is entered once: what is in force is not entered again, but may be made stricter', async () => {
    const rig = deskRig()
    await add(rig, company(), 'caution')
    expect(await codeOf(() => add(rig, company('架空商事'), 'caution'))).toBe('dnc.already')
    await add(rig, company(), 'forbidden')
    expect(await codeOf(() => add(rig, company(), 'caution'))).toBe('dnc.already')
  })

  it.each(['０３－５０００－１００１', '+81 3 5000 1001', '03-5000-1001'])('knows the number however it is written: %s', async (number) => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    await add(rig, { scope: 'number', number })
    expect(await rig.dial(lead.entryId, DIRECT)).toMatchObject({ dialled: false })
  })
})

describe('caution', () => {
  it('is said with its words before dialling, keeps the lead in the queue, and anybody may make it forbidden', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    await add(rig, company(), 'caution', '午前は避ける')
    expect(await rig.dial(lead.entryId, DIRECT, false)).toMatchObject({
      dialled: false,
      verdict: { warnings: [{ kind: 'caution', scope: 'company', words: '午前は避ける', rep: REP }] }
    })
    expect(consequences(rig, lead).place).toBe('fresh')
    await rig.handlers['dnc.changeLevel']({ id: (await newest(rig))?.id ?? '', level: 'forbidden', reason: '' })
    expect(consequences(rig, lead).place).toBe('out do_not_call')
  })

  it('takes the place of forbidden only by a team lead and with a reason; the history keeps both', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    await add(rig, company())
    const change = { id: (await newest(rig))?.id ?? '', level: 'caution', reason: '時間帯だけの希望だった' } as const
    expect(await codeOf(() => rig.handlers['dnc.changeLevel'](change))).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    expect(await codeOf(() => rig.handlers['dnc.changeLevel']({ ...change, reason: '' }))).toBe('dnc.reason_missing')
    await rig.handlers['dnc.changeLevel'](change)
    expect(consequences(rig, lead).place).toBe('fresh')
    expect((await newest(rig))?.changes).toMatchObject([{ by: REP, to: 'caution', reason: '時間帯だけの希望だった' }])
  })
})

describe('lifting', () => {
  it('takes a team lead and a reason, and keeps the entry with who lifted it and why', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    await add(rig, company())
    const id = (await newest(rig))?.id ?? ''
    expect(await codeOf(() => lift(rig, { id }))).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    expect(await codeOf(() => lift(rig, { id }, ''))).toBe('dnc.reason_missing')
    expect(await rig.handlers['dnc.liftPreview']({ id })).toEqual({ entries: 1, returning: 1, staying: 0 })
    await lift(rig, { id })
    expect(consequences(rig, lead).place).toBe('fresh')
    expect(await newest(rig)).toMatchObject({ lifted: { by: REP, reason: '本人の了承' } })
    expect(await codeOf(() => lift(rig, { id }))).toBe('dnc.gone')
    expect(rig.rows("SELECT kind FROM op WHERE entity = 'dnc' ORDER BY id")).toEqual([{ kind: 'dnc.entered' }, { kind: 'dnc.lifted' }])
  })

  it('leaves out who is still forbidden by something else, and who had left for another reason', async () => {
    const rig = deskRig()
    rig.set({ role: 'lead' })
    const twice = rig.addLead({ numbers: [DIRECT] })
    const declined = rig.addLead({ name: '例 二郎', numbers: [MOBILE] })
    const free = rig.addLead({ name: '他 三郎', numbers: ['+81350001003'] })
    await rig.closeCall(declined.entryId, MOBILE, 'declined', { reason: '不要' })
    await add(rig, { scope: 'number', number: DIRECT })
    await add(rig, company())
    const id = (await all(rig)).entries.find(({ scope }) => scope === 'company')?.id ?? ''
    expect(await rig.handlers['dnc.liftPreview']({ id })).toEqual({ entries: 1, returning: 1, staying: 1 })
    await lift(rig, { id })
    expect([twice, declined, free].map((lead) => consequences(rig, lead).place)).toEqual(['out do_not_call', 'out declined', 'fresh'])
  })

  it('puts a lead that was called before behind those that wait', async () => {
    const rig = deskRig()
    rig.set({ role: 'lead' })
    const lead = rig.addLead({ numbers: [DIRECT, MOBILE] })
    await rig.closeCall(lead.entryId, DIRECT, 'absent')
    await add(rig, company())
    await lift(rig, { id: (await newest(rig))?.id ?? '' })
    expect(consequences(rig, lead).place).toBe('rest')
  })

  it('after entering leaves every verdict as it was, whatever else is in force', async () => {
    const target: fc.Arbitrary<TypedTarget> = fc.constantFrom<TypedTarget>(
      { scope: 'number', number: DIRECT },
      { scope: 'number', number: SWITCHBOARD.e164 },
      { scope: 'person', name: '見本一郎', company: '架空商事', number: '' },
      { scope: 'person', name: '他 三郎', company: '', number: MOBILE },
      { scope: 'department', company: '架空商事', department: '営業部' },
      { scope: 'company', company: '架空商事㈱' },
      { scope: 'group', group: '架空グループ', companies: ['架空商事', '見本物産'] }
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(target, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
        target,
        async (before, entered) => {
          fc.pre(!before.some((one) => JSON.stringify(one) === JSON.stringify(entered)))
          const rig = deskRig()
          rig.set({ role: 'lead' })
          const leads = [
            rig.addLead({ numbers: [SWITCHBOARD, DIRECT] }),
            rig.addLead({ name: '例 二郎', numbers: [SWITCHBOARD] }),
            rig.addLead({ company: '見本物産', name: '見本 一郎', numbers: ['+81350001004'] }),
            rig.addLead({ company: '', name: '他 三郎', numbers: [MOBILE, '+81350001005'] })
          ]
          rig.database.prepare('UPDATE lead SET department = ? WHERE id = ?').run('営業部', leads[1]?.leadId)
          // whether it is forbidden or not, a group is of its companies
          await add(rig, { scope: 'group', group: '架空グループ', companies: ['架空商事', '見本物産'] })
          await lift(rig, { id: (await newest(rig))?.id ?? '' })
          for (const one of before) await add(rig, one)
          const state = async () => {
            const verdicts = []
            for (const { entryId } of leads) {
              const { lead } = await rig.handlers['desk.open']({ entryId })
              verdicts.push(lead?.numbers.map(({ verdict }) => verdict))
            }
            return { verdicts, places: leads.map((lead) => consequences(rig, lead).place) }
          }
          const was = await state()
          await add(rig, entered)
          await lift(rig, { id: rig.row<{ id: string }>('SELECT id FROM dnc ORDER BY rowid DESC')?.id ?? '' })
          expect(await state()).toEqual(was)
          rig.database.close()
        }
      ),
      { numRuns: 25 }
    )
  })
})

describe('at the moment of dialling', () => {
  it.each<[string, TypedTarget]>([
    ['number', { scope: 'number', number: DIRECT }],
    ['company', company()],
    ['group', { scope: 'group', group: '架空グループ', companies: ['架空商事'] }]
  ])('an entry by %s counts that was made after the lead was served, though the screen still shows it free', async (_scope, target) => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    expect(await verdictKind(rig, lead.entryId, DIRECT)).toMatchObject({ kind: 'allowed' })
    await add(rig, target)
    expect(await rig.dial(lead.entryId, DIRECT)).toMatchObject({ dialled: false, verdict: { refusals: [{ kind: 'do_not_call' }] } })
    expect(rig.line.snapshot().phase).toBe('idle')
  })

  it('no number is handed to the own telephone that was forbidden before it was dialled', async () => {
    const rig = deskRig({ line: 'manual' })
    const lead = rig.addLead({ numbers: [DIRECT] })
    await add(rig, company())
    await rig.dial(lead.entryId, DIRECT)
    expect(await codeOf(() => rig.handlers['call.openPhone']())).toBe('desk.no_call')
  })
})

describe('a list', () => {
  const LIST = '電話番号\n０３-5000-1001\tもう結構です\n株式会社見本物産\n見本 一郎\n03-5000-1001\n03-5000\n03-5000-1007, 03-5000-1008'

  it('is shown as it is understood: what is not, is named and never guessed', async () => {
    const rig = deskRig()
    rig.addLead({ numbers: [DIRECT] })
    rig.addLead({ company: '見本物産', numbers: [MOBILE] })
    expect(await rig.handlers['dnc.readList']({ text: LIST })).toEqual({
      fresh: 2,
      known: 0,
      repeated: 1,
      unreadCount: 4,
      leaving: 2,
      entries: [
        { line: 2, scope: 'number', label: '03-5000-1001', words: 'もう結構です', known: false },
        { line: 3, scope: 'company', label: '株式会社見本物産', words: '', known: false }
      ],
      unread: [
        { line: 1, text: '電話番号', reason: 'header' },
        { line: 4, text: '見本 一郎', reason: 'unclear' },
        { line: 6, text: '03-5000', reason: 'number_unreadable' },
        { line: 7, text: '03-5000-1007, 03-5000-1008', reason: 'several' }
      ]
    })
    expect((await all(rig)).entries).toEqual([])
  })

  it('is entered by a team lead, without what is in force already, and lifted as one', async () => {
    const rig = deskRig()
    const leads = [rig.addLead({ numbers: [DIRECT] }), rig.addLead({ company: '見本物産', numbers: [MOBILE] })]
    const request = { text: LIST, name: '前任者の一覧', level: 'forbidden' } as const
    expect(await codeOf(() => rig.handlers['dnc.addList'](request))).toBe('team.not_permitted')
    rig.set({ role: 'lead' })
    const { listId, entered } = await rig.handlers['dnc.addList'](request)
    expect(entered).toBe(2)
    expect(leads.map((lead) => consequences(rig, lead).place)).toEqual(['out do_not_call', 'out do_not_call'])
    expect(await newest(rig)).toMatchObject({ list: { id: listId, name: '前任者の一覧', inForce: 2 } })
    expect(await rig.handlers['dnc.readList']({ text: LIST })).toMatchObject({ fresh: 0, known: 2 })
    expect(await codeOf(() => rig.handlers['dnc.addList'](request))).toBe('dnc.list_empty')
    expect(await rig.handlers['dnc.liftPreview']({ listId })).toEqual({ entries: 2, returning: 2, staying: 0 })
    await lift(rig, { listId }, '取り込む一覧を間違えた')
    expect(leads.map((lead) => consequences(rig, lead).place)).toEqual(['fresh', 'fresh'])
  })

  it('takes a name without a legal form for a company when the desk knows it, or when the line says so', async () => {
    const rig = deskRig()
    rig.addLead({ company: '架空商事', numbers: [DIRECT] })
    const { entries, unread } = await rig.handlers['dnc.readList']({ text: '架空商事\n見本物産\n会社：例示産業' })
    expect(entries.map(({ label }) => label)).toEqual(['架空商事', '例示産業'])
    expect(unread).toEqual([{ line: 2, text: '見本物産', reason: 'unclear' }])
  })
})

describe('the do-not-call list', () => {
  it('is searched by name however written, by digits and by words; filtered; and read page by page', async () => {
    const rig = deskRig()
    rig.set({ role: 'lead' })
    await add(rig, company('株式会社架空商事'), 'caution', '午前は避けて')
    await add(rig, { scope: 'number', number: '03-5000-1001' })
    await add(rig, { scope: 'person', name: '例 二郎', company: '見本物産', number: '' })
    await lift(rig, { id: (await newest(rig))?.id ?? '' })
    const ask = async (patch: object) => {
      const question = { text: '', scope: null, level: null, state: 'all', before: null, limit: 100, ...patch } as const
      return (await rig.handlers['dnc.list'](question)).entries.map(({ label }) => label)
    }
    expect(await ask({ text: '架空商事（株）' })).toEqual(['株式会社架空商事'])
    expect(await ask({ text: '5000-10' })).toEqual(['03-5000-1001'])
    expect(await ask({ text: '午前' })).toEqual(['株式会社架空商事'])
    expect(await ask({ state: 'lifted' })).toEqual(['見本物産 例 二郎'])
    expect(await ask({ state: 'in_force', level: 'forbidden' })).toEqual(['03-5000-1001'])
    expect(await ask({ scope: 'company' })).toEqual(['株式会社架空商事'])
    expect(await ask({ text: '%' })).toEqual([])
    const first = await rig.handlers['dnc.list']({ text: '', scope: null, level: null, state: 'all', before: null, limit: 2 })
    expect(first.entries).toHaveLength(2)
    const second = await rig.handlers['dnc.list']({ text: '', scope: null, level: null, state: 'all', before: first.next, limit: 2 })
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual((await all(rig)).entries.map(({ id }) => id))
    expect(second.next).toBeNull()
  })

  it('shows which call an entry comes from', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    await rig.closeCall(lead.entryId, DIRECT, 'complaint', { dncScope: 'company', dncWords: '二度とかけるな' })
    expect(await newest(rig)).toMatchObject({
      label: '架空商事',
      call: { outcome: 'complaint' },
      entryId: lead.entryId,
      words: '二度とかけるな'
    })
  })
})

describe('the scopes of a lead', () => {
  it('are those in which it can be meant, each with how many leads it takes out', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [SWITCHBOARD, DIRECT] })
    rig.addLead({ name: '例 二郎', numbers: [SWITCHBOARD] })
    expect(await rig.handlers['dnc.scopes']({ leadId: lead.leadId, number: SWITCHBOARD.e164 })).toEqual([
      { scope: 'number', label: '03-5000-1000', leaving: 1 },
      { scope: 'person', label: '架空商事 見本 一郎', leaving: 1 },
      { scope: 'company', label: '架空商事', leaving: 2 }
    ])
  })
})
