import { describe, expect, it } from 'vitest'
import type { CallQuality } from '../../../shared/domain/call/quality/call-quality'
import { deskRig } from '../../support/desk-rig'

const NUMBER = '+81350001001'
const QUALITY: CallQuality = {
  seconds: 61,
  poorSeconds: 4,
  opinion: { minimum: 2.5, mean: 4.1, maximum: 4.4 },
  roundTrip: { mean: 35.5, maximum: 80 },
  jitter: { mean: 4, maximum: 31.25 },
  loss: 0.0125,
  oneWay: false
}
const NOTHING_HEARD: CallQuality = { seconds: 0, poorSeconds: 9, opinion: null, roundTrip: null, jitter: null, loss: 0, oneWay: true }

describe('the figures of a call', () => {
  it('are kept with it, the later ones in place of the earlier', async () => {
    const { repositories, callId } = await calling()
    repositories.callQuality.put(callId, QUALITY)
    expect(repositories.callQuality.of(callId)).toEqual(QUALITY)
    repositories.callQuality.put(callId, NOTHING_HEARD)
    expect(repositories.callQuality.of(callId)).toEqual(NOTHING_HEARD)
  })

  it('are none where nobody measured', async () => {
    const { repositories, callId } = await calling()
    expect(repositories.callQuality.of(callId)).toBeUndefined()
  })

  it('are not kept of a call that is not stored', async () => {
    const { repositories } = await calling()
    repositories.callQuality.put('nobody', QUALITY)
    expect(repositories.callQuality.of('nobody')).toBeUndefined()
  })
})

async function calling() {
  const rig = deskRig()
  const lead = rig.addLead({ numbers: [NUMBER] })
  rig.desk.start()
  return { repositories: rig.repositories, callId: await rig.call(lead.entryId, NUMBER) }
}
