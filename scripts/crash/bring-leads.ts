import { join } from 'node:path'
import { writeLeadFile } from './lead-file'
import type { WorkTools } from './work-tools'

/** Imports a file of new leads by the same calls as the wizard, and works its list from then on. */
export async function bringLeads({ desk, ledger, phases, files }: WorkTools): Promise<void> {
  const number = files.next()
  const file = join(files.folder, `leads-${number}.csv`)
  writeLeadFile(file, number)
  await files.choose(file)
  const picked = await desk.call('import.pick', undefined)
  if (picked === null) throw new Error('no file was picked')
  const { token } = picked
  const { encoding, delimiter, mapping } = await desk.call('import.preview', { token, options: {} })
  const [script] = await desk.call('import.scripts', undefined)
  if (script === undefined) throw new Error('there is no script')
  const target = {
    kind: 'new',
    name: `リスト${number}`,
    listKind: 'outbound',
    scriptId: script.id,
    source: '',
    acquiredOn: null,
    purpose: '',
    practice: true
  } as const
  const report = await phases.during('importing', () =>
    desk.call('import.run', { token, plan: { encoding, delimiter, mapping, target, policy: 'skip' } })
  )
  ledger.acknowledge({ kind: 'import', importId: report.importId, imported: report.imported })
  // a call that is open keeps its lead on the desk
  if ((await desk.snapshot()).call.callId !== null) return
  await desk.call('desk.selectList', { listId: report.listId })
  await desk.sees(`リスト${number}`)
}
