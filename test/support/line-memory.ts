import { type ElectronApplication, expect } from '@playwright/test'

/** What lies in the memory of the line window after a tidying up. */
export interface LineMemory {
  /** How many there are of each kind of object that code can reach or the browser keeps for it. */
  readonly objects: Readonly<Record<string, number>>
  readonly heapBytes: number
}

/**
 * Counts every object of the line window by its kind: its class, or what it holds where it has none, or how it reads where it is a function. The
 * window's code is compressed, so that kinds of our own are told by that alone.
 */
export async function memoryOfLine(app: ElectronApplication): Promise<LineMemory> {
  return app.evaluate(async ({ webContents }, counting) => {
    const line = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/line/'))
    if (!line) throw new Error('there is no line window')
    const { debugger: inspector } = line
    inspector.attach('1.3')
    try {
      // objects that the browser keeps for the page's go one tidying later
      for (let round = 0; round < 3; round += 1) await inspector.sendCommand('HeapProfiler.collectGarbage')
      const { usedSize } = await inspector.sendCommand('Runtime.getHeapUsage')
      const { result } = await inspector.sendCommand('Runtime.evaluate', { expression: 'Object.prototype' })
      const { objects } = await inspector.sendCommand('Runtime.queryObjects', { prototypeObjectId: result.objectId })
      const counted = await inspector.sendCommand('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: counting,
        returnByValue: true
      })
      return { objects: counted.result.value, heapBytes: usedSize }
    } finally {
      // lets go of what was looked at, too
      inspector.detach()
    }
  }, COUNTING)
}

/** Of these there is not one more after some calls than before. */
const COSTLY = ['RTCPeerConnection', 'RTCRtpSender', 'MediaStream', 'MediaStreamTrack', 'AudioContext', 'HTMLAudioElement', 'WebSocket']

/**
 * Waits until calls have left nothing behind: nothing costly, and of nothing else one more for every call. Prints how large the heap is.
 * @param patience milliseconds for which the line may remember a call that is over
 */
export async function expectNothingLeft(app: ElectronApplication, before: LineMemory, calls: number, patience: number): Promise<void> {
  let after = before
  const leftBehind = async () => {
    after = await memoryOfLine(app)
    const costly = Object.entries(grownBy(1, before, after)).filter(([kind]) => COSTLY.includes(kind))
    // of anything else, what stays of every call is found
    return { ...grownBy(calls, before, after), ...Object.fromEntries(costly) }
  }
  await expect.poll(leftBehind, { timeout: patience }).toEqual({})
  const [first, last] = [before, after].map(({ heapBytes }) => Math.round(heapBytes / 1024))
  console.log(`heap of the line window before and after ${calls} calls: ${first} KiB, ${last} KiB`)
}

/** Kinds of which there are at least so many more than before. */
function grownBy(least: number, before: LineMemory, after: LineMemory): Record<string, number> {
  const grown = Object.entries(after.objects).map(([kind, count]) => [kind, count - (before.objects[kind] ?? 0)] as const)
  return Object.fromEntries(grown.filter(([, more]) => more >= least))
}

const COUNTING = `function () {
  const counts = {}
  for (const object of this) {
    let kind
    try {
      const name = object.constructor?.name
      if (typeof object === 'function') kind = 'function ' + Function.prototype.toString.call(object).slice(0, 80)
      else if (name === 'Object') kind = '{ ' + Object.keys(object).slice(0, 12).join(', ') + ' }'
      else kind = String(name)
    } catch {
      kind = 'unreadable'
    }
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}`
