import { describe, expect, it } from 'vitest'
import { OUTCOME_CODES, type OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { ScriptSession } from '../../../shared/domain/script/session'
import { instantOf } from '../../../shared/lib/time'
import { type Consequences, consequences } from '../../support/consequences'
import type { AddedLead } from '../../support/desk-leads'
import { type DeskRig, deskRig, REP } from '../../support/desk-rig'
import { walkTo } from '../../support/script-walk'

// every call here is dialled on Wednesday 25 November 2026 at 10:30 and closed at 10:31
const NUMBER = '+81350001001'
const TOMORROW: OutcomeInput = { followUp: { kind: 'time', at: instantOf('2026-11-26', '14:00') } }
const FORBID: OutcomeInput = { dncScope: 'number', dncWords: 'もう電話しないでください' }
const MEETING: OutcomeInput = { meetingAt: instantOf('2026-12-02', '15:00'), meetingPlace: 'オンライン', attendees: 'ご本人' }

// what is open before the call: a call somebody promised, a mail, and something that no call does
const PROMISED = `call_back 2026-11-25 10:00 ${REP}`
const NURTURE = 'nurture 2026-12-01 marketing'
const PROGRESS = 'progress 2026-12-10'

/** What most calls leave as it was. */
const USUAL = {
  attempts: 0,
  level: 2,
  todos: [NURTURE],
  mails: [PROGRESS],
  handoffs: [],
  dnc: [],
  wrongNumbers: [],
  companyRest: null
} satisfies Partial<Consequences>

const NOT_REACHED = { attempts: 1, mails: ['not_reached_1 2026-11-25', PROGRESS] } satisfies Partial<Consequences>
/** A conversation replaces what an earlier call planned to mail. */
const SPOKEN = { mails: [] } satisfies Partial<Consequences>
const ENDED = { ...SPOKEN, todos: [] } satisfies Partial<Consequences>
const FORBIDDEN = { mails: [], dnc: [`forbidden number ${NUMBER} もう電話しないでください`] } satisfies Partial<Consequences>

type Row = readonly [OutcomeCode, OutcomeInput, Partial<Consequences> & { readonly place: string }]

const table: readonly Row[] = [
  ['no_answer', {}, { ...NOT_REACHED, place: 'retry 2026-11-26 13:30' }],
  ['busy', {}, { place: 'retry 2026-11-25 10:51' }],
  ['voicemail', {}, { ...NOT_REACHED, place: 'retry 2026-11-26 13:30' }],
  ['technical', {}, { place: 'fresh', todos: [PROMISED, NURTURE] }],
  ['wrong_number', {}, { place: 'out no_number', todos: [NURTURE, `repair_number 2026-11-25 ${REP}`], wrongNumbers: [NUMBER] }],
  [
    'absent_until',
    TOMORROW,
    { ...NOT_REACHED, place: `callback 2026-11-26 14:00 ${REP}`, todos: [`call_back 2026-11-26 14:00 ${REP}`, NURTURE] }
  ],
  ['absent', {}, { ...NOT_REACHED, place: 'retry 2026-11-26 13:30' }],
  ['awaiting_callback', {}, { place: 'retry 2026-11-27 10:31', todos: [`confirm_callback 2026-11-27 10:31 ${REP}`, NURTURE] }],
  [
    'gatekeeper_refused',
    {},
    { place: 'rest 2027-02-23 10:31', companyRest: '2027-02-23 10:31', todos: [NURTURE, `other_contact 2026-11-30 ${REP}`] }
  ],
  ['callback', TOMORROW, { ...SPOKEN, place: `callback 2026-11-26 14:00 ${REP}`, todos: [`call_back 2026-11-26 14:00 ${REP}`, NURTURE] }],
  [
    'gathering',
    { followUp: { kind: 'day', on: '2026-12-18' } },
    {
      level: 3,
      place: `callback 2026-12-18 09:00 ${REP}`,
      todos: [`follow_up 2026-12-18 ${REP}`, NURTURE],
      mails: ['progress 2026-12-09', 'progress 2026-12-18', 'progress 2026-12-25']
    }
  ],
  [
    'material',
    { followUp: { kind: 'day', on: '2026-11-30' }, mailConsent: true },
    {
      level: 3,
      place: `callback 2026-11-30 09:00 ${REP}`,
      todos: [`call_back 2026-11-30 ${REP}`, NURTURE],
      mails: ['material 2026-11-25', 'progress 2026-11-30']
    }
  ],
  [
    'interested',
    TOMORROW,
    { ...SPOKEN, level: 3, place: `callback 2026-11-26 14:00 ${REP}`, todos: [`follow_up 2026-11-26 14:00 ${REP}`, NURTURE] }
  ],
  [
    'scheduling',
    TOMORROW,
    { ...SPOKEN, level: 3, place: `callback 2026-11-26 14:00 ${REP}`, todos: [`follow_up 2026-11-26 14:00 ${REP}`, NURTURE] }
  ],
  [
    'suspended',
    { followUp: { kind: 'day', on: '2027-01-20' }, reason: '担当替え' },
    {
      level: 3,
      place: `callback 2027-01-20 09:00 ${REP}`,
      todos: [`follow_up 2027-01-20 ${REP}`, NURTURE],
      mails: ['budget_season 2027-01-15', 'status 2027-01-20']
    }
  ],
  [
    'deferred',
    { followUp: { kind: 'day', on: '2027-04-05' } },
    { ...SPOKEN, place: `rest 2027-04-05 09:00 ${REP}`, todos: [`follow_up 2027-04-05 ${REP}`, NURTURE] }
  ],
  [
    'appointment',
    MEETING,
    {
      level: 4,
      place: 'out appointment',
      todos: [`meeting 2026-12-02 15:00 ${REP}`],
      mails: ['thanks 2026-11-25'],
      handoffs: ['waiting 2026-12-02 15:00 オンライン ご本人']
    }
  ],
  [
    'appointment_changed',
    { ...MEETING, change: 'moved' },
    {
      ...SPOKEN,
      level: 4,
      place: 'out appointment',
      todos: [`meeting 2026-12-02 15:00 ${REP}`],
      handoffs: ['waiting 2026-12-02 15:00 オンライン ご本人']
    }
  ],
  ['declined', { reason: '今は不要' }, { ...ENDED, place: 'out declined' }],
  ['no_prospect', { reason: '他社に決定' }, { ...ENDED, place: 'out no_prospect' }],
  ['out_of_target', { reason: '在庫がない' }, { ...ENDED, place: 'out out_of_target' }],
  ['left_company', {}, { place: 'out left_company', todos: [`find_successor 2026-11-26 ${REP}`, NURTURE], mails: [] }],
  ['complaint', FORBID, { ...FORBIDDEN, place: 'out complaint', todos: ['answer_complaint 2026-11-25 10:31 team_lead'] }],
  ['do_not_call', FORBID, { ...ENDED, ...FORBIDDEN, place: 'out do_not_call' }]
]

/** A lead that may be mailed, with open to-dos and a planned mail from an earlier call, and another lead behind it. */
function deskWithTwoLeads(): { rig: DeskRig; lead: AddedLead; second: AddedLead } {
  const rig = deskRig()
  rig.addList()
  const lead = rig.addLead({ numbers: [NUMBER], email: 'ichiro@example.co.jp', optInOn: '2026-10-01', rank: 2 })
  const second = rig.addLead({ company: '見本物産', name: '例 二郎', numbers: ['+81350001002'], rank: 1 })
  const sql = 'INSERT INTO todo (id, lead_id, kind, due_at, due_on, owner, created_at) VALUES (?, ?, ?, ?, ?, ?, 0)'
  rig.database.prepare(sql).run('promised', lead.leadId, 'call_back', instantOf('2026-11-25', '10:00'), null, REP)
  rig.database.prepare(sql).run('nurture', lead.leadId, 'nurture', null, '2026-12-01', 'marketing')
  rig.database
    .prepare("INSERT INTO mail (id, lead_id, template, due_on, created_at) VALUES ('mail', ?, 'progress', '2026-12-10', 0)")
    .run(lead.leadId)
  rig.desk.start()
  return { rig, lead, second }
}

/** The way that the call's session remembers. */
function stepsOf(rig: DeskRig, callId: string): { script: string; step: string }[] {
  const session = ScriptSession.parse(JSON.parse(rig.repositories.calls.get(callId)?.sessionJson ?? '{}'))
  return session.path.map(({ script, step }) => ({ script, step }))
}

describe('each outcome, from dialling by the script to its consequences', () => {
  it.each(table)('%s', async (code, input, expected) => {
    const { rig, lead, second } = deskWithTwoLeads()
    const way = walkTo(rig.script, code)

    const callId = await rig.call(lead.entryId, NUMBER)
    for (const event of way ?? []) await rig.handlers['script.event'](event)
    expect(rig.desk.snapshot().script?.proposed).toBe(code)
    const walked = stepsOf(rig, callId)
    expect(walked.length).toBeGreaterThanOrEqual(code === 'technical' || code === 'no_answer' || code === 'busy' ? 1 : 2)
    rig.clock.advance(60_000)
    const preview = await rig.handlers['outcome.preview']({ callId, code, input })
    const { plan, snapshot } = await rig.save(callId, code, input)

    expect(consequences(rig, lead)).toEqual({ ...USUAL, ...expected })
    expect(preview).toEqual({ ok: true, plan })
    expect(rig.row('SELECT outcome, outcome_at, ended_at IS NOT NULL AS ended FROM call WHERE id = ?', callId)).toEqual({
      outcome: code,
      outcome_at: rig.clock.now(),
      ended: 1
    })
    expect(rig.rows('SELECT script, step FROM call_step WHERE call_id = ? ORDER BY position', callId)).toEqual(walked)
    expect(rig.row('SELECT lease_owner, lease_until FROM list_entry WHERE id = ?', lead.entryId)).toEqual({
      lease_owner: null,
      lease_until: null
    })
    expect(rig.rows('SELECT kind FROM op WHERE entity_id = ? ORDER BY id', callId)).toEqual([
      { kind: 'call.started' },
      { kind: 'outcome.saved' }
    ])
    expect(rig.line.snapshot().phase).toBe('idle')
    expect(snapshot.lead?.entryId).toBe(code === 'technical' ? lead.entryId : second.entryId)
    expect(snapshot.call.callId).toBeNull()
  })

  it('is shown for every outcome there is', () => {
    expect(table.map(([code]) => code)).toEqual(OUTCOME_CODES)
  })
})
