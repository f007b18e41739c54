import path from 'node:path'
import { expect, it } from 'vitest'
import { performInThread } from '../../../electron/database/thread/perform-in-thread'

const greedy = path.resolve(import.meta.dirname, '../../support/faults/greedy-worker.mjs')

it('a thread that runs out of memory ends alone, and says so by name', async () => {
  await expect(performInThread(greedy, null, { interrupted: 'import.interrupted', memory: 32 })).rejects.toMatchObject({
    code: 'app.out_of_memory'
  })
})
