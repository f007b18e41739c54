import type { ElectronApplication } from '@playwright/test'
import { LINE_COMMAND_CHANNEL, LINE_REPORT_CHANNEL } from '../../shared/contract/channels'
import type { LineCommand, LineReport } from '../../shared/contract/line'
import { until } from '../sip-lab/until'

type Told<Kind extends LineReport['kind']> = Extract<LineReport, { kind: Kind }>

/** What of the line window is in use just now. */
export interface InUse {
  readonly connections: number
  readonly microphones: number
}

/** The hidden line window of a running app, listened to from within. */
export interface LineWindow {
  /** How much of what the window receives in its calls is one tone, 0 … 1; the loudest call counts. */
  hears(frequency: number): Promise<number>
  inUse(): Promise<InUse>
}

/** The same, led by the test in the place of main. */
export interface LedLineWindow extends LineWindow {
  order(command: LineCommand): Promise<void>
  /** Waits for a report of this kind, about this call where one is named. Each is given out once. */
  told<Kind extends LineReport['kind']>(kind: Kind, callId?: string): Promise<Told<Kind>>
}

/** Begins to listen. What was opened before is not seen. */
export async function listenToLine(app: ElectronApplication): Promise<LineWindow> {
  const inPage = <Value>(code: string): Promise<Value> =>
    app.evaluate(({ webContents }, script) => {
      const line = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/line/'))
      if (!line) throw new Error('there is no line window')
      return line.executeJavaScript(script)
    }, code)
  await inPage(LISTENING)
  return {
    hears: (frequency) => inPage(`listening.hears(${frequency})`),
    inUse: () => inPage('listening.inUse()')
  }
}

/** Takes the line window away from main, which hears nothing of it any more. */
export async function leadLine(app: ElectronApplication): Promise<LedLineWindow> {
  const window = await listenToLine(app)
  await app.evaluate(({ ipcMain }, channel) => {
    const reports: unknown[] = []
    Object.assign(globalThis, { lineReports: reports })
    ipcMain.removeAllListeners(channel)
    ipcMain.on(channel, (_event, report) => reports.push(report))
  }, LINE_REPORT_CHANNEL)
  const taken = new Set<number>()
  const reports = (): Promise<readonly LineReport[]> => app.evaluate(() => Reflect.get(globalThis, 'lineReports'))
  return {
    ...window,
    order: (command) =>
      app.evaluate(
        ({ webContents }, [channel, order]) => {
          const line = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/line/'))
          line?.send(channel, order)
        },
        [LINE_COMMAND_CHANNEL, command] as const
      ),
    async told<Kind extends LineReport['kind']>(kind: Kind, callId?: string) {
      let all: readonly LineReport[] = []
      return until(
        () => `${kind} ${callId ?? ''} among ${JSON.stringify(all)}`,
        async () => {
          all = await reports()
          const index = all.findIndex(
            (report, place) =>
              !taken.has(place) && report.kind === kind && (callId === undefined || ('callId' in report && report.callId === callId))
          )
          if (index < 0) return undefined
          taken.add(index)
          return all[index] as Told<Kind>
        }
      )
    }
  }
}

/**
 * Runs in the window: notes every connection and every microphone that is opened, and measures tones by Goertzel's algorithm over half a
 * second of what comes in.
 */
const LISTENING = `(() => {
  let connections = []
  let microphones = []
  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(...args) {
      super(...args)
      connections.push(this)
    }
  }
  const { mediaDevices } = navigator
  const open = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await open(constraints)
    microphones.push(...stream.getTracks())
    return stream
  }
  // what is over is let go of: it would stay in memory because of the test
  const openConnections = () => (connections = connections.filter(({ signalingState }) => signalingState !== 'closed'))
  const openMicrophones = () => (microphones = microphones.filter(({ readyState }) => readyState === 'live'))
  let context
  const samplesOf = async (track) => {
    context ??= new AudioContext()
    await context.resume()
    const analyser = new AnalyserNode(context, { fftSize: 32768 })
    const source = context.createMediaStreamSource(new MediaStream([track]))
    source.connect(analyser)
    await new Promise((resolve) => setTimeout(resolve, 750))
    const samples = new Float32Array(context.sampleRate / 2)
    const all = new Float32Array(analyser.fftSize)
    analyser.getFloatTimeDomainData(all)
    source.disconnect()
    samples.set(all.subarray(all.length - samples.length))
    return samples
  }
  const share = (samples, frequency) => {
    const energy = samples.reduce((sum, sample) => sum + sample * sample, 0)
    if (energy === 0) return 0
    const coefficient = 2 * Math.cos((2 * Math.PI * frequency) / context.sampleRate)
    let last = 0
    let beforeLast = 0
    for (const sample of samples) [last, beforeLast] = [sample + coefficient * last - beforeLast, last]
    const power = last * last + beforeLast * beforeLast - coefficient * last * beforeLast
    return Math.min(1, (2 * power) / (samples.length * energy))
  }
  window.listening = {
    async hears(frequency) {
      const tracks = openConnections().flatMap((connection) => connection.getReceivers()).map(({ track }) => track)
      const shares = await Promise.all(tracks.map(async (track) => share(await samplesOf(track), frequency)))
      return Math.max(0, ...shares)
    },
    inUse: () => ({
      connections: openConnections().length,
      microphones: openMicrophones().length
    })
  }
})()`
