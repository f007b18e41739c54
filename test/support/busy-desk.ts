import { instantOf } from '../../shared/lib/time'
import type { AddedLead } from './desk-leads'
import { type DeskRig, deskRig, REP } from './desk-rig'

export const SWITCHBOARD = '+81350003000'
export const DIRECT = '+81350003001'

export interface BusyDesk {
  readonly rig: DeskRig
  /** Stands in two lists, may be mailed, has a direct number and the switchboard, and open work of earlier calls. */
  readonly lead: AddedLead
  /** Shares the switchboard and has no other number. */
  readonly colleague: AddedLead
  readonly stranger: AddedLead
}

/**
 * A team lead's desk on which an outcome touches as much as it can: colleagues, other lists, to-dos, mails, a meeting that was agreed before.
 */
export function busyDesk(): BusyDesk {
  const rig = deskRig()
  rig.set({ role: 'lead' })
  const [first, second] = [rig.addList({ maxAttempts: 3 }), rig.addList({ name: '資料請求' })]
  const lead = rig.addLead({
    numbers: [DIRECT, { e164: SWITCHBOARD, kind: 'main' }],
    email: 'ichiro@example.co.jp',
    optInOn: '2026-10-01',
    lists: [first, second],
    rank: 3,
    hot: { until: instantOf('2026-11-27', '10:00'), key: -5 }
  })
  const colleague = rig.addLead({ name: '例 二郎', numbers: [{ e164: SWITCHBOARD, kind: 'main' }], lists: [first, second], rank: 2 })
  const stranger = rig.addLead({ company: '見本物産', name: '例 三郎', numbers: ['+81350003009'], rank: 1 })
  const todo = rig.database.prepare('INSERT INTO todo (id, lead_id, kind, due_at, due_on, owner, created_at) VALUES (?, ?, ?, ?, ?, ?, 0)')
  todo.run('promised', lead.leadId, 'call_back', instantOf('2026-11-25', '10:00'), null, REP)
  todo.run('nurture', lead.leadId, 'nurture', null, '2026-12-01', 'marketing')
  todo.run('colleague', colleague.leadId, 'call_back', instantOf('2026-11-26', '10:00'), null, REP)
  const mail = rig.database.prepare(
    "INSERT INTO mail (id, lead_id, template, due_on, created_at) VALUES (?, ?, 'progress', '2026-12-10', 0)"
  )
  mail.run('mail', lead.leadId)
  mail.run('colleague-mail', colleague.leadId)
  rig.desk.start()
  return { rig, lead, colleague, stranger }
}

/** An open call of the lead whose line is already silent: from here on only its outcome changes anything. */
export async function endedCall({ rig, lead }: BusyDesk, number: string = DIRECT): Promise<string> {
  const callId = await rig.call(lead.entryId, number)
  rig.clock.advance(60_000)
  await rig.handlers['call.hangup']()
  return callId
}
