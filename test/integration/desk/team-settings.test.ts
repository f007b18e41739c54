import { describe, expect, it } from 'vitest'
import { DEFAULT_TEAM_SETTINGS } from '../../../shared/domain/team/team-settings'
import { HOUR, instantOf, MINUTE } from '../../../shared/lib/time'
import { type DeskRig, deskRig, REP, WEDNESDAY } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const NUMBER = '+81350001001'

function teamDesk(now = WEDNESDAY) {
  const rig = deskRig({ now })
  rig.set({ role: 'lead' })
  const listId = rig.addList()
  const lead = rig.addLead({ numbers: [NUMBER] })
  rig.desk.start()
  return { rig, lead, listId }
}

const label = (rig: DeskRig, code: string) => rig.desk.snapshot().outcomes.find((outcome) => outcome.code === code)?.label.ja

describe('the settings of a team', () => {
  it('are the defaults until somebody changes one, which is shown with who and when, and goes back', async () => {
    const { rig } = teamDesk()
    expect(rig.desk.snapshot().team).toMatchObject({ settings: DEFAULT_TEAM_SETTINGS, changes: {} })
    const retry = { restMinutes: 180, bands: ['evening' as const] }
    const changed = await rig.handlers['team.change']({ retry })
    expect(changed.team.settings).toEqual({ ...DEFAULT_TEAM_SETTINGS, retry })
    expect(changed.team.changes).toEqual({ retry: { at: WEDNESDAY, by: REP } })
    expect((await rig.handlers['team.reset']({ key: 'retry' })).team).toMatchObject({ settings: DEFAULT_TEAM_SETTINGS, changes: {} })
  })

  it('outlive a restart, and every change is logged with what was before', async () => {
    const { rig } = teamDesk()
    await rig.handlers['team.change']({ requiredHearing: { policy: 'reason', fields: ['needs'] } })
    rig.restart()
    expect(rig.desk.snapshot().team.settings.requiredHearing).toEqual({ policy: 'reason', fields: ['needs'] })
    const op = rig.row<{ actor: string; payload: string }>(
      "SELECT actor, payload_json AS payload FROM op WHERE kind = 'team.setting_changed'"
    )
    expect(op?.actor).toBe(REP)
    expect(JSON.parse(op?.payload ?? '')).toMatchObject({ before: DEFAULT_TEAM_SETTINGS.requiredHearing, after: { policy: 'reason' } })
  })

  it('are a default again where a newer app stored what this one cannot read', () => {
    const { rig } = teamDesk()
    const insert = rig.database.prepare('INSERT INTO team_setting VALUES (?, ?, 0, ?)')
    insert.run('retry', '{"restMinutes":"soon"}', REP)
    insert.run('something_new', '{}', REP)
    expect(rig.desk.snapshot().team).toMatchObject({ settings: DEFAULT_TEAM_SETTINGS, changes: {} })
  })

  it('are the team lead’s: a rep may change none of them', async () => {
    const { rig, listId } = teamDesk()
    rig.set({ role: 'rep' })
    const { handlers } = rig
    for (const attempt of [
      () => handlers['team.change']({ companyHolidays: [] }),
      () => handlers['team.reset']({ key: 'retry' }),
      () => handlers['team.changeList']({ listId, maxAttempts: 3 }),
      () => handlers['team.changeOutcome']({ code: 'busy', edit: { hidden: true } }),
      () => handlers['team.moveOutcome']({ code: 'busy', by: 1 }),
      () => handlers['team.resetOutcome']({ code: null })
    ]) {
      expect(await refusalOf(attempt)).toBe('team.not_permitted')
    }
    expect(rig.rows('SELECT 1 FROM op')).toEqual([])
  })
})

describe('company holidays', () => {
  const closed = [{ from: '2026-11-25', until: '2026-11-27', name: '社員総会' }]

  it('close the lists at once, whoever is on the desk, and open them again when they are taken out', async () => {
    const { rig, lead } = teamDesk()
    await rig.handlers['team.change']({ companyHolidays: closed })
    const { verdict } = await rig.dial(lead.entryId, NUMBER)
    expect(verdict).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'closed', reason: 'holiday', opensAt: instantOf('2026-11-30', '09:00') }]
    })
    await rig.handlers['team.reset']({ key: 'companyHolidays' })
    expect((await rig.dial(lead.entryId, NUMBER)).dialled).toBe(true)
  })

  it('are stepped over by retries and counted out of business days; the screen knows them for typed times', async () => {
    const { rig, lead } = teamDesk(instantOf('2026-11-24', '16:00'))
    await rig.handlers['team.change']({ companyHolidays: closed })
    expect(rig.desk.snapshot().calendar.holidays).toEqual(expect.arrayContaining(['2026-11-25', '2026-11-26', '2026-11-27']))
    await rig.closeCall(lead.entryId, NUMBER, 'awaiting_callback')
    expect(rig.row('SELECT due_at FROM list_entry')).toEqual({ due_at: instantOf('2026-12-01', '16:01') })
  })

  it('bring a lead to an empty desk once they are taken out', async () => {
    const { rig } = teamDesk()
    await rig.handlers['team.change']({ companyHolidays: closed })
    expect((await rig.handlers['desk.next']()).idle).toMatchObject({ kind: 'closed', reason: 'holiday' })
    expect((await rig.handlers['team.reset']({ key: 'companyHolidays' })).lead).not.toBeNull()
  })

  it('leave alone what was promised before they were entered', async () => {
    const { rig, lead } = teamDesk()
    const at = instantOf('2026-11-26', '14:00')
    await rig.closeCall(lead.entryId, NUMBER, 'callback', { followUp: { kind: 'time', at } })
    await rig.handlers['team.change']({ companyHolidays: closed })
    expect(rig.row('SELECT lane, due_at FROM list_entry')).toEqual({ lane: 'callback', due_at: at })
  })

  it('are kept tidy', async () => {
    const { rig } = teamDesk()
    const inside = { from: '2026-11-26', until: '2026-11-26', name: '' }
    const earlier = { from: '2026-08-13', until: '2026-08-14', name: '夏季休業' }
    const { team } = await rig.handlers['team.change']({ companyHolidays: [...closed, inside, earlier] })
    expect(team.settings.companyHolidays).toEqual([earlier, ...closed])
  })
})

describe('calling hours', () => {
  const limits = DEFAULT_TEAM_SETTINGS.callingLimits

  it('of a list close it from the moment they are set', async () => {
    const { rig, lead, listId } = teamDesk()
    const hours = { weekdays: [1, 3], opens: '13:00', closes: '15:00' }
    const { lists } = await rig.handlers['team.changeList']({ listId, hours })
    expect(lists[0]?.hours).toEqual(hours)
    expect((await rig.dial(lead.entryId, NUMBER)).verdict).toMatchObject({ refusals: [{ kind: 'closed', reason: 'before' }] })
  })

  it('are narrowed by the limits of the team in every list', async () => {
    const { rig, lead } = teamDesk(instantOf('2026-11-25', '17:30'))
    await rig.handlers['team.change']({ callingLimits: { ...limits, closes: '17:00' } })
    expect((await rig.dial(lead.entryId, NUMBER)).verdict).toMatchObject({ refusals: [{ kind: 'closed', reason: 'after' }] })
    expect(rig.desk.snapshot().lists[0]?.hours.closes).toBe('18:00')
    expect(rig.desk.snapshot().calendar.hours.closes).toBe('17:00')
  })

  it('that leave no time to call are refused, for the team and for a list', async () => {
    const { rig, listId } = teamDesk()
    const evening = { weekdays: [1], opens: '18:00', closes: '19:00' }
    await rig.handlers['team.changeList']({ listId, hours: evening })
    expect(await refusalOf(() => rig.handlers['team.change']({ callingLimits: { ...limits, closes: '17:00' } }))).toBe('team.no_hours_left')
    expect(rig.desk.snapshot().team.settings.callingLimits).toEqual(limits)
    await rig.handlers['team.changeList']({ listId, hours: DEFAULT_TEAM_SETTINGS.callingHours })
    await rig.handlers['team.change']({ callingLimits: { ...limits, closes: '17:00' } })
    expect(await refusalOf(() => rig.handlers['team.changeList']({ listId, hours: evening }))).toBe('team.no_hours_left')
  })

  it('warn a rep at the hours that the team has set', async () => {
    const { rig, lead } = teamDesk()
    await rig.handlers['team.change']({ callingLimits: { ...limits, earlyUntil: '10:45' } })
    const { verdict } = await rig.dial(lead.entryId, NUMBER, false)
    expect(verdict).toEqual({ kind: 'allowed', warnings: [{ kind: 'edge_hours', when: 'early' }] })
  })
})

describe('the retry rule of a team', () => {
  it('decides when a lead is tried again and how long its number rests', async () => {
    const { rig, lead } = teamDesk()
    await rig.handlers['team.change']({ retry: { restMinutes: 240, bands: ['evening'] } })
    const other = rig.addLead({ name: '別 花子', numbers: [NUMBER] })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    const due = rig.row<{ due_at: number }>('SELECT due_at FROM list_entry WHERE id = ?', lead.entryId)?.due_at
    expect(due).toBe(instantOf('2026-11-26', '15:30'))
    expect(rig.row('SELECT eligible_at FROM list_entry WHERE id = ?', other.entryId)).toEqual({ eligible_at: WEDNESDAY + 4 * HOUR })
  })

  it('lets a lowered limit of attempts take its effect with the next call', async () => {
    const { rig, lead, listId } = teamDesk()
    await rig.handlers['team.changeList']({ listId, maxAttempts: 1 })
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    expect(rig.row('SELECT lane, out_reason FROM list_entry')).toEqual({ lane: 'out', out_reason: 'six_call_out' })
  })
})

describe('a team’s outcomes', () => {
  it('are renamed, given another key and put elsewhere; calls of the past keep theirs', async () => {
    const { rig, lead } = teamDesk()
    await rig.closeCall(lead.entryId, NUMBER, 'no_answer')
    await rig.handlers['team.changeOutcome']({ code: 'no_answer', edit: { label: { ja: '応答なし', en: 'Nobody there' }, key: 'shift+q' } })
    const { outcomes } = await rig.handlers['team.moveOutcome']({ code: 'no_answer', by: 1 })
    expect(outcomes.slice(0, 2).map(({ code, key }) => [code, key])).toEqual([
      ['busy', 'b'],
      ['no_answer', 'shift+q']
    ])
    rig.restart()
    expect(label(rig, 'no_answer')).toBe('応答なし')
    expect((await rig.handlers['desk.open']({ entryId: lead.entryId })).lead?.history[0]?.outcome).toBe('no_answer')
  })

  it('called otherwise still forbid calls', async () => {
    const { rig, lead } = teamDesk()
    await rig.handlers['team.changeOutcome']({ code: 'do_not_call', edit: { label: { ja: '要注意', en: 'Careful' } } })
    await rig.closeCall(lead.entryId, NUMBER, 'do_not_call', { dncScope: 'number', dncWords: 'もう電話しないで' })
    expect((await rig.dial(lead.entryId, NUMBER)).verdict).toMatchObject({ refusals: [{ kind: 'do_not_call' }] })
  })

  it.each([
    ['a key that is taken', 'busy', { key: 'q' }, 'team.key_taken'],
    ['hiding what is needed', 'do_not_call', { hidden: true }, 'team.outcome_needed'],
    ['a wait out of range', 'busy', { wait: 1 }, 'team.wait_out_of_range']
  ] as const)('refuse %s', async (_name, code, edit, error) => {
    const { rig } = teamDesk()
    expect(await refusalOf(() => rig.handlers['team.changeOutcome']({ code, edit }))).toBe(error)
  })

  it('wait as long as the team says', async () => {
    const { rig, lead } = teamDesk()
    await rig.handlers['team.changeOutcome']({ code: 'busy', edit: { wait: 30 } })
    await rig.closeCall(lead.entryId, NUMBER, 'busy')
    expect(rig.row('SELECT due_at FROM list_entry')).toEqual({ due_at: WEDNESDAY + MINUTE + 30 * MINUTE })
  })

  it('go back one by one and all at once', async () => {
    const { rig } = teamDesk()
    const before = rig.desk.snapshot().outcomes
    await rig.handlers['team.changeOutcome']({ code: 'busy', edit: { label: { ja: '話し中', en: 'Engaged' }, key: 'shift+b' } })
    await rig.handlers['team.changeOutcome']({ code: 'voicemail', edit: { key: 'b' } })
    expect(await refusalOf(() => rig.handlers['team.resetOutcome']({ code: 'busy' }))).toBe('team.key_taken')
    await rig.handlers['team.resetOutcome']({ code: 'voicemail' })
    expect((await rig.handlers['team.resetOutcome']({ code: 'busy' })).outcomes).toEqual(before)
    await rig.handlers['team.moveOutcome']({ code: 'busy', by: -1 })
    expect((await rig.handlers['team.resetOutcome']({ code: null })).outcomes).toEqual(before)
  })
})
