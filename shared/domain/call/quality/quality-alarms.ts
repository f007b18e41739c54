import { z } from 'zod'
import { meanOpinion } from './mean-opinion'
import type { QualitySample } from './quality-sample'

/** What can be wrong with the sound of a call, the worst first. */
export const QualityAlarm = z.enum(['not_hearing', 'not_heard', 'deaf_microphone', 'loss', 'jitter', 'round_trip', 'opinion'])
export type QualityAlarm = z.infer<typeof QualityAlarm>

interface AlarmRule {
  /** What a sample says: null where it says nothing, and nothing moves. */
  readonly isBad: (sample: QualitySample) => boolean | null
  /** Bad samples in a row that raise it, and good ones in a row that clear it. */
  readonly raiseAfter: number
  readonly clearAfter: number
}

/** Figures mean something only while sound comes in. */
function whileHeard(isBad: (sample: QualitySample) => boolean): AlarmRule['isBad'] {
  return (sample) => (sample.held || sample.received === 0 ? null : isBad(sample))
}

/**
 * When each is raised and cleared. Figures come and go within a second, so they need a row of samples; silence in one direction is noticed
 * sooner, and is over with the first packet. The thresholds are those at which telephone services warn: people notice them, work is still possible.
 */
export const ALARM_RULES: Readonly<Record<QualityAlarm, AlarmRule>> = {
  not_hearing: { isBad: ({ held, received }) => (held ? null : received === 0), raiseAfter: 3, clearAfter: 1 },
  // the far side reports about every five seconds
  not_heard: {
    isBad: ({ held, sent, farLoss }) => (held ? null : sent === 0 ? true : farLoss === null ? null : farLoss >= ALL_BUT_NOTHING),
    raiseAfter: 2,
    clearAfter: 1
  },
  // a rep says something soon after somebody has answered
  deaf_microphone: { isBad: ({ deafMicrophone }) => deafMicrophone, raiseAfter: 6, clearAfter: 1 },
  loss: { isBad: whileHeard(({ loss }) => loss > 0.03), raiseAfter: 3, clearAfter: 5 },
  jitter: { isBad: whileHeard(({ jitter }) => jitter > 30), raiseAfter: 3, clearAfter: 5 },
  round_trip: { isBad: whileHeard(({ roundTrip }) => (roundTrip ?? 0) > 400), raiseAfter: 3, clearAfter: 5 },
  opinion: { isBad: whileHeard((sample) => meanOpinion(sample) < 3.5), raiseAfter: 3, clearAfter: 5 }
}

/** Missing so much, the far side hears nothing that can be understood. */
const ALL_BUT_NOTHING = 0.9

/** For each alarm whether it is raised, and how many samples in a row have spoken against that. */
export type AlarmState = Readonly<Record<QualityAlarm, { readonly raised: boolean; readonly against: number }>>

const CALM = { raised: false, against: 0 }
export const NO_ALARM: AlarmState = Object.fromEntries(QualityAlarm.options.map((alarm) => [alarm, CALM])) as AlarmState

/** What is raised after one more sample. */
export function judgeAlarms(before: AlarmState, sample: QualitySample): AlarmState {
  return Object.fromEntries(QualityAlarm.options.map((alarm) => [alarm, judge(before[alarm], ALARM_RULES[alarm], sample)])) as AlarmState
}

/** Those that are raised, the worst first. */
export function raisedAlarms(state: AlarmState): readonly QualityAlarm[] {
  return QualityAlarm.options.filter((alarm) => state[alarm].raised)
}

function judge(before: AlarmState[QualityAlarm], rule: AlarmRule, sample: QualitySample): AlarmState[QualityAlarm] {
  const bad = rule.isBad(sample)
  if (bad === null) return before
  if (bad === before.raised) return { raised: before.raised, against: 0 }
  const against = before.against + 1
  const turns = against >= (before.raised ? rule.clearAfter : rule.raiseAfter)
  return turns ? { raised: !before.raised, against: 0 } : { raised: before.raised, against }
}
