import { expect, test } from 'vitest'
import { welcomeHandlers } from '../../../electron/ipc/welcome-handlers'
import type { DeskSnapshot } from '../../../shared/contract/desk-snapshot'
import type { Welcome } from '../../../shared/contract/team'

const ANSWERS: Welcome = { name: '田中 蓮', company: '青空精機', team: '', role: 'lead', list: 'sample' }

function rig(importSample = async () => 'list-1') {
  const done: string[] = []
  const handlers = welcomeHandlers({
    settings: { change: (patch) => done.push(`change ${Object.keys(patch).join()}`) },
    chooseRole: (role) => done.push(`role ${role}`),
    importSample: () => importSample(),
    desk: {
      refuseWhileCallIsOpen: () => done.push('asked'),
      listChosen: () => done.push('served'),
      wake: () => done.push('woken'),
      snapshot: () => ({}) as DeskSnapshot
    }
  })
  return { done, handlers }
}

test('the sample is imported and served before the desk counts as begun', async () => {
  const { done, handlers } = rig()
  await handlers['welcome.finish'](ANSWERS)
  expect(done).toEqual(['role lead', 'change rep,team', 'change listId', 'served', 'change welcomed', 'woken'])
})

test('with a file of one’s own no sample comes', async () => {
  const { done, handlers } = rig(() => Promise.reject(new Error('not to be asked for')))
  await handlers['welcome.finish']({ ...ANSWERS, list: 'own' })
  expect(done).toEqual(['role lead', 'change rep,team', 'change welcomed', 'woken'])
})

test('when the sample fails, the questions stay and the answers are kept', async () => {
  const { done, handlers } = rig(() => Promise.reject(new Error('disk full')))
  await expect(handlers['welcome.finish'](ANSWERS)).rejects.toThrow('disk full')
  expect(done).toEqual(['role lead', 'change rep,team'])
})
