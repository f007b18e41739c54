import type { Page } from '@playwright/test'
import type { Desk } from '../support/launch-desk'

/** The strongest tone in what the desk plays, in hertz; null while it plays nothing or silence. */
export type HeardByDesk = () => Promise<number | null>

/** Listens to what the line's hidden window plays from now on, as the rep would. */
export async function listenAtDesk({ app }: Desk): Promise<HeardByDesk> {
  const line = linePage(app.windows())
  await line.evaluate(() => {
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function listened() {
      const stream = this.srcObject
      if (stream instanceof MediaStream && !this.muted) {
        const context = new AudioContext()
        const analyser = new AnalyserNode(context, { fftSize: 4_096 })
        context.createMediaStreamSource(stream).connect(analyser)
        Object.assign(window, { heardAtDesk: analyser })
      }
      return play.call(this)
    }
  })
  return () => line.evaluate(strongestTone)
}

function linePage(windows: readonly Page[]): Page {
  const found = windows.find((page) => page.url().includes('/line/'))
  if (!found) throw new Error('there is no line window')
  return found
}

function strongestTone(): number | null {
  const { heardAtDesk } = window as unknown as { readonly heardAtDesk?: AnalyserNode }
  if (!heardAtDesk) return null
  const levels = new Float32Array(heardAtDesk.frequencyBinCount)
  heardAtDesk.getFloatFrequencyData(levels)
  const strongest = levels.reduce((best, level, bin) => (level > (levels[best] ?? Number.NEGATIVE_INFINITY) ? bin : best), 0)
  const quiet = (levels[strongest] ?? Number.NEGATIVE_INFINITY) < -60
  return quiet ? null : (strongest * heardAtDesk.context.sampleRate) / heardAtDesk.fftSize
}
