import { describe, expect, it } from 'vitest'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { DncScope, OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { consequences } from '../../support/consequences'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'

const SWITCHBOARD = '+81350001000'
const DIRECT = '+81350001001'
const MOBILE = '+819012345678'
const MAIN = { e164: SWITCHBOARD, kind: 'main' as const }

const forbid = (dncScope: DncScope): OutcomeInput => ({ dncScope, dncWords: 'もう電話しないでください' })

async function refusalsOf(rig: DeskRig, entryId: string, number: string) {
  const { verdict, dialled } = await rig.dial(entryId, number)
  expect(dialled).toBe(verdict.kind === 'allowed')
  return verdict.kind === 'refused' ? verdict.refusals.filter(({ kind }) => kind === 'do_not_call') : []
}

describe.each<OutcomeCode>(['do_not_call', 'complaint'])('%s', (code) => {
  it('by number forbids the number for everybody who shares it, and shuts those who have no other', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [MAIN] })
    const onlySwitchboard = rig.addLead({ name: '例 二郎', numbers: [MAIN], email: 'jiro@example.co.jp', optInOn: '2026-10-01' })
    const alsoDirect = rig.addLead({ name: '他 三郎', numbers: [MAIN, DIRECT] })
    await rig.closeCall(lead.entryId, SWITCHBOARD, code, forbid('number'))
    expect(consequences(rig, onlySwitchboard)).toMatchObject({ place: 'out do_not_call', mails: [] })
    expect(consequences(rig, alsoDirect).place).toBe('fresh')
    expect(await refusalsOf(rig, alsoDirect.entryId, SWITCHBOARD)).toEqual([{ kind: 'do_not_call', scope: 'number' }])
    expect(await rig.dial(alsoDirect.entryId, DIRECT)).toMatchObject({ dialled: true })
  })

  it('by person forbids every number of that person and nobody else’s', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [MAIN, MOBILE] })
    const colleague = rig.addLead({ name: '例 二郎', numbers: [MAIN] })
    await rig.closeCall(lead.entryId, SWITCHBOARD, code, forbid('person'))
    expect(await refusalsOf(rig, lead.entryId, MOBILE)).toEqual([{ kind: 'do_not_call', scope: 'person' }])
    expect(await rig.dial(colleague.entryId, SWITCHBOARD)).toMatchObject({ dialled: true })
  })

  it('by company forbids everybody there and closes what was to be called', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    const colleague = rig.addLead({ name: '例 二郎', numbers: [MOBILE] })
    const followUp = { kind: 'time', at: rig.clock.now() + 86_400_000 } as const
    await rig.closeCall(colleague.entryId, MOBILE, 'callback', { followUp })
    await rig.closeCall(lead.entryId, DIRECT, code, forbid('company'))
    expect(consequences(rig, colleague)).toMatchObject({ place: 'out do_not_call', todos: [] })
    expect(await refusalsOf(rig, colleague.entryId, MOBILE)).toEqual([{ kind: 'do_not_call', scope: 'company' }])
  })
})

describe('do-not-call', () => {
  it('holds when the same person comes in on another list, from another file, on another number', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ company: '株式会社架空商事', name: '見本 一郎', numbers: [DIRECT] })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid('person'))
    const list = rig.addList({ name: '再取り込み' })
    const again = rig.addLead({ company: '架空商事（株）', name: '見本　一郎 様', numbers: [MOBILE], lists: [list] })
    expect(again.companyId).not.toBe(lead.companyId)
    expect(await refusalsOf(rig, again.entryId, MOBILE)).toEqual([{ kind: 'do_not_call', scope: 'person' }])
  })

  it('holds for a company under each way to write its name', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ company: '株式会社架空商事', numbers: [DIRECT] })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid('company'))
    const again = rig.addLead({ company: '㈱ 架空商事', name: '例 二郎', numbers: [MOBILE] })
    expect(await refusalsOf(rig, again.entryId, MOBILE)).toEqual([{ kind: 'do_not_call', scope: 'company' }])
  })

  it.each<[DncScope, { company: string; name: string }]>([
    ['person', { company: '架空商事', name: '' }],
    ['company', { company: '', name: '見本 一郎' }]
  ])('by %s falls back on the number where there is no name to go by', async (scope, who) => {
    const rig = deskRig()
    const lead = rig.addLead({ ...who, numbers: [DIRECT] })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid(scope))
    expect(consequences(rig, lead).dnc).toEqual([`forbidden number ${DIRECT} もう電話しないでください`])
    expect(await refusalsOf(rig, lead.entryId, DIRECT)).toEqual([{ kind: 'do_not_call', scope: 'number' }])
  })

  it('by person takes nobody else out, though others of the company have no name', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ name: '', numbers: [DIRECT] })
    const other = rig.addLead({ name: '', numbers: [MOBILE] })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid('person'))
    expect(consequences(rig, other).place).toBe('fresh')
  })

  it('takes the lead out of every list, and is shown when the lead is opened', async () => {
    const rig = deskRig()
    const lists = [rig.addList(), rig.addList({ name: '問い合わせ' })]
    const lead = rig.addLead({ numbers: [DIRECT, MOBILE], lists })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid('number'))
    expect(rig.rows('SELECT DISTINCT lane FROM list_entry')).toEqual([{ lane: 'out' }])
    const { lead: shown } = await rig.handlers['desk.open']({ entryId: lead.entryId })
    expect(shown?.dnc).toEqual([
      {
        id: expect.any(String),
        label: '',
        scope: 'number',
        subject: DIRECT,
        level: 'forbidden',
        words: 'もう電話しないでください',
        rep: REP,
        at: rig.clock.now()
      }
    ])
    expect(shown?.numbers.map(({ verdict }) => verdict.kind)).toEqual(['refused', 'allowed'])
  })

  it('binds the practice line too', async () => {
    const rig = deskRig({ line: 'practice' })
    const lead = rig.addLead({ numbers: [DIRECT], practice: true })
    await rig.closeCall(lead.entryId, DIRECT, 'do_not_call', forbid('number'))
    expect(await refusalsOf(rig, lead.entryId, DIRECT)).toEqual([{ kind: 'do_not_call', scope: 'number' }])
  })

  it('at the level of caution warns, and dials when the rep goes on', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT] })
    const entry = { id: 'dnc', scope: 'number', subject: DIRECT, level: 'caution', words: '午前は避ける' } as const
    rig.repositories.dnc.insert({ ...entry, label: '', callId: null, leadId: null, listId: null, rep: REP, at: 0 })
    expect(await rig.dial(lead.entryId, DIRECT, false)).toMatchObject({
      dialled: false,
      verdict: { kind: 'allowed', warnings: [{ kind: 'caution', scope: 'number', words: '午前は避ける', rep: REP, at: 0 }] }
    })
    expect(await rig.dial(lead.entryId, DIRECT, true)).toMatchObject({ dialled: true })
  })

  it('keeps the complaint for the team lead when the rep closes another call with the lead', async () => {
    const rig = deskRig()
    const lead = rig.addLead({ numbers: [DIRECT, MOBILE] })
    await rig.closeCall(lead.entryId, DIRECT, 'complaint', forbid('number'))
    await rig.closeCall(lead.entryId, MOBILE, 'declined', { reason: '不要' })
    expect(consequences(rig, lead).todos).toEqual(['answer_complaint 2026-11-25 10:31 team_lead'])
  })
})
