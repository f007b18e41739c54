import { openDatabase } from '../../../electron/database/open'
import { deskRig } from '../desk-rig'

/** Writes a desk with leads into a new file, and one call that was closed. The file is closed afterwards. */
export async function filledDatabase(file: string, leads: number): Promise<void> {
  const database = openDatabase(file)
  const rig = deskRig({ database })
  database.transaction(() => {
    for (let lead = 0; lead < leads; lead += 1)
      rig.addLead({ company: `架空商事 ${lead}`, name: `見本 ${lead}`, numbers: [`+8135${String(lead).padStart(7, '0')}`] })
  })()
  const [first] = rig.rows<{ id: string; number: string }>(
    'SELECT entry.id, phone.e164 AS number FROM list_entry entry JOIN phone ON phone.lead_id = entry.lead_id ORDER BY entry.rowid LIMIT 1'
  )
  if (first !== undefined) await rig.closeCall(first.id, first.number, 'absent')
  database.close()
}
