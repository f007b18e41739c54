import type { QualityView } from '../../shared/contract/line-audio'
import { addSample, type CallQuality, NOTHING_MEASURED, type QualityTally, qualityOf } from '../../shared/domain/call/quality/call-quality'
import { meanOpinion } from '../../shared/domain/call/quality/mean-opinion'
import { type AlarmState, judgeAlarms, NO_ALARM, raisedAlarms } from '../../shared/domain/call/quality/quality-alarms'
import type { QualitySample } from '../../shared/domain/call/quality/quality-sample'

/** So many samples may be lost with the app. */
const KEPT_EVERY = 15

interface QualityPorts {
  /** Keeps a call's figures, in place of earlier ones. */
  keep(callId: string, quality: CallQuality): void
  onChange(): void
}

interface Watched {
  readonly alarms: AlarmState
  readonly tally: QualityTally
  readonly samples: number
}

/** Judges how calls sound, second by second, and keeps what it comes to. */
export interface QualityWatch {
  sample(callId: string, sample: QualitySample): void
  /** The call is over: its figures are final. A call that is not watched is none of its business. */
  over(callId: string): void
  /** Of the call that was heard last; null before the first. */
  view(): QualityView | null
}

export function watchQuality({ keep, onChange }: QualityPorts): QualityWatch {
  const watched = new Map<string, Watched>()
  let view: QualityView | null = null

  const keepFigures = (callId: string, tally: QualityTally): void => {
    const quality = qualityOf(tally)
    if (quality) keep(callId, quality)
  }
  return {
    view: () => view,
    sample(callId, sample) {
      const before = watched.get(callId) ?? { alarms: NO_ALARM, tally: NOTHING_MEASURED, samples: 0 }
      const alarms = judgeAlarms(before.alarms, sample)
      const raised = raisedAlarms(alarms)
      const after = { alarms, tally: addSample(before.tally, sample, raised), samples: before.samples + 1 }
      watched.set(callId, after)
      if (after.samples % KEPT_EVERY === 0) keepFigures(callId, after.tally)
      // a call that is held has no sound of its own to tell of beside the one that is talked in
      if (sample.held && view !== null && view.callId !== callId) return
      view = viewOf(callId, sample, raised)
      onChange()
    },
    over(callId) {
      const last = watched.get(callId)
      watched.delete(callId)
      if (last) keepFigures(callId, last.tally)
      if (view?.callId !== callId || !view.live) return
      view = { ...view, live: false, alarms: [] }
      onChange()
    }
  }
}

function viewOf(callId: string, sample: QualitySample, alarms: QualityView['alarms']): QualityView {
  const { roundTrip, jitter, loss } = sample
  const heard = !sample.held && sample.received > 0
  return { callId, live: true, opinion: heard ? meanOpinion(sample) : null, roundTrip, jitter, loss, alarms }
}
