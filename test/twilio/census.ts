import type { CDPSession } from '@playwright/test'
import type { Desk } from '../support/launch-desk'

/** What is left in the memory of the line's window once everything unreachable is gone. */
export interface Census {
  /** Connections for sound that are not closed. */
  readonly connections: number
  /** Tracks of sound that run: microphones, and what comes in. */
  readonly tracks: number
  /** Elements that play something. */
  readonly players: number
  readonly soundGraphs: number
  /** The SDK's calls. */
  readonly sdkCalls: number
  /** The line's calls. */
  readonly lineCalls: number
}

const KINDS: Readonly<Record<keyof Census, readonly [prototype: string, counts: string]>> = {
  connections: ['RTCPeerConnection', `one.signalingState !== 'closed'`],
  tracks: ['MediaStreamTrack', `one.readyState === 'live'`],
  players: ['HTMLMediaElement', 'one.srcObject !== null'],
  soundGraphs: ['AudioContext', `one.state !== 'closed'`],
  sdkCalls: ['Object', `Object.hasOwn(one, 'customParameters') && Object.hasOwn(one, 'parameters')`],
  lineCalls: ['Object', `Object.hasOwn(one, 'rang') && Object.hasOwn(one, 'answered')`]
}

/** Counts by the debugger, so that nothing that is counted is held by the counting. */
export async function takeCensus({ app }: Desk): Promise<Census> {
  const line = app.windows().find((page) => page.url().includes('/line/'))
  if (!line) throw new Error('there is no line window')
  const session = await app.context().newCDPSession(line)
  try {
    await session.send('HeapProfiler.collectGarbage')
    const counts = Object.entries(KINDS).map(
      async ([kind, [prototype, counts]]) => [kind, await count(session, prototype, counts)] as const
    )
    return Object.fromEntries(await Promise.all(counts)) as unknown as Census
  } finally {
    await session.detach()
  }
}

async function count(session: CDPSession, prototype: string, counts: string): Promise<number> {
  const found = await session.send('Runtime.evaluate', { expression: `${prototype}.prototype` })
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: found.result.objectId ?? '' })
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(objects.objectId === undefined ? {} : { objectId: objects.objectId }),
    functionDeclaration: `function () { return this.filter((one) => { try { return ${counts} } catch { return false } }).length }`,
    returnByValue: true
  })
  return result.value as number
}
