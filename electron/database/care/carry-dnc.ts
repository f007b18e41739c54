import type { DeskDatabase } from '../open'
import { copyRow, type Row, tableRow } from './copy-row'

/**
 * Brings every do-not-call of the present data into a copy of an older state: what the older state does not know is entered, what it knows
 * as lifted or as a mere caution is forbidden again. Of what the older state itself learnt later than the present (a restore that is being
 * undone) nothing is turned back. To be run inside a transaction of the copy.
 * @returns the ids of the entries that changed in the copy
 */
export function carryDnc(present: DeskDatabase, copy: DeskDatabase): readonly string[] {
  const carried = dncToCarry(present, copy)
  for (const entry of carried) {
    if (tableRow(copy, 'dnc', entry.id) === undefined) enter(present, copy, entry)
    else
      copy
        .prepare('UPDATE dnc SET level = ?, lifted_at = NULL, lifted_by = NULL, lift_reason = NULL WHERE id = ?')
        .run(entry.level, entry.id)
    for (const op of present.prepare<[string], Row>(`SELECT * FROM op WHERE entity = 'dnc' AND entity_id = ?`).all(entry.id))
      copyRow(copy, 'op', op)
  }
  carryGroups(present, copy)
  return carried.map(({ id }) => id)
}

/** The entries in force that an older state, of any version, does not know, or knows as lifted or milder although the present knew that. */
export function dncToCarry(present: DeskDatabase, older: DeskDatabase): readonly DncInForce[] {
  const origin = originOf(present, older)
  const touchedSince = present.prepare<[string, number], 1>(`SELECT 1 FROM op WHERE entity = 'dnc' AND entity_id = ? AND at > ?`).pluck()
  return present
    .prepare<[], DncInForce>('SELECT * FROM dnc WHERE lifted_at IS NULL')
    .all()
    .filter((entry) => {
      const known = tableRow(older, 'dnc', entry.id)
      if (known === undefined) return true
      return isMilder(known, entry) && (origin === Number.POSITIVE_INFINITY || touchedSince.get(entry.id, origin) === 1)
    })
}

interface DncInForce extends Row {
  readonly id: string
  readonly level: string
}

function isMilder(known: Row, { level }: DncInForce): boolean {
  return known.lifted_at !== null || (known.level === 'caution' && level === 'forbidden')
}

function enter(present: DeskDatabase, copy: DeskDatabase, entry: DncInForce): void {
  const list = tableRow(present, 'dnc_list', entry.dnc_list_id)
  if (list !== undefined) copyRow(copy, 'dnc_list', list)
  copyRow(copy, 'dnc', {
    ...entry,
    // the call, or the lead, may be younger than the backup
    call_id: tableRow(copy, 'call', entry.call_id) === undefined ? null : entry.call_id,
    lead_id: tableRow(copy, 'lead', entry.lead_id) === undefined ? null : entry.lead_id
  })
}

/** An entry for a group of companies reaches as far as the group does. */
function carryGroups(present: DeskDatabase, copy: DeskDatabase): void {
  const origin = originOf(present, copy)
  for (const group of present.prepare<[], Row>('SELECT * FROM company_group').all()) copyRow(copy, 'company_group', group)
  for (const member of present.prepare<[], Row>('SELECT * FROM company_group_member').all()) {
    if (origin === Number.POSITIVE_INFINITY) copy.prepare('DELETE FROM company_group_member WHERE company_key = ?').run(member.company_key)
    copyRow(copy, 'company_group_member', member)
  }
}

/**
 * Up to when the present knows everything: without end, unless it was itself restored from a backup and the copy comes from before that.
 */
function originOf(present: DeskDatabase, copy: DeskDatabase): number {
  const restores = present
    .prepare<[], { id: string; backupAt: number }>(
      `SELECT id, json_extract(payload_json, '$.backupAt') AS backupAt FROM op WHERE kind = 'database.restored'`
    )
    .all()
  return Math.min(
    ...restores.filter(({ id }) => tableRow(copy, 'op', id) === undefined).map(({ backupAt }) => backupAt),
    Number.POSITIVE_INFINITY
  )
}
