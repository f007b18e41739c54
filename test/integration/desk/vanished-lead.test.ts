import { expect, it } from 'vitest'
import { deskRig } from '../../support/desk-rig'

it('a lead that is taken away while it lies on the desk makes room for the next', () => {
  const rig = deskRig()
  rig.addList()
  const first = rig.addLead({ rank: 9, numbers: ['+81350001234'] })
  const second = rig.addLead({ rank: 1, numbers: ['+81350001235'] })
  rig.desk.start()
  expect(rig.desk.snapshot().lead?.entryId).toBe(first.entryId)
  rig.database.prepare('DELETE FROM list_entry WHERE id = ?').run(first.entryId)
  expect(rig.desk.snapshot().lead?.entryId).toBe(second.entryId)
  rig.database.prepare('DELETE FROM list_entry').run()
  expect(rig.desk.snapshot()).toMatchObject({ lead: null, idle: { kind: 'list_finished' } })
})
