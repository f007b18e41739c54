import type { CallQuality } from '../../../shared/domain/call/quality/call-quality'
import type { Statements } from '../steady-statements'

interface QualityRow {
  readonly seconds: number
  readonly poorSeconds: number
  readonly opinionMinimum: number | null
  readonly opinionMean: number | null
  readonly opinionMaximum: number | null
  readonly roundTripMean: number | null
  readonly roundTripMaximum: number | null
  readonly jitterMean: number | null
  readonly jitterMaximum: number | null
  readonly loss: number
  readonly oneWay: 0 | 1
}

/** How calls sounded, one row for each that was heard. */
export function createCallQualityRepository(database: Statements) {
  // a call that is not stored (a test of the line) leaves no figures either
  const put = database.prepare<QualityRow & { callId: string }>(`
    INSERT INTO call_quality (call_id, seconds, poor_seconds, opinion_minimum, opinion_mean, opinion_maximum, round_trip_mean,
      round_trip_maximum, jitter_mean, jitter_maximum, loss, one_way)
    SELECT id, $seconds, $poorSeconds, $opinionMinimum, $opinionMean, $opinionMaximum, $roundTripMean, $roundTripMaximum, $jitterMean,
      $jitterMaximum, $loss, $oneWay FROM call WHERE id = $callId
    ON CONFLICT (call_id) DO UPDATE SET seconds = excluded.seconds, poor_seconds = excluded.poor_seconds,
      opinion_minimum = excluded.opinion_minimum, opinion_mean = excluded.opinion_mean, opinion_maximum = excluded.opinion_maximum,
      round_trip_mean = excluded.round_trip_mean, round_trip_maximum = excluded.round_trip_maximum, jitter_mean = excluded.jitter_mean,
      jitter_maximum = excluded.jitter_maximum, loss = excluded.loss, one_way = excluded.one_way`)
  const of = database.prepare<[string], QualityRow>(`
    SELECT seconds, poor_seconds AS poorSeconds, opinion_minimum AS opinionMinimum, opinion_mean AS opinionMean,
      opinion_maximum AS opinionMaximum, round_trip_mean AS roundTripMean, round_trip_maximum AS roundTripMaximum, jitter_mean AS jitterMean,
      jitter_maximum AS jitterMaximum, loss, one_way AS oneWay FROM call_quality WHERE call_id = ?`)

  return {
    /** Keeps a call's figures, in place of earlier ones. */
    put: (callId: string, quality: CallQuality): void => void put.run({ callId, ...rowOf(quality) }),
    of(callId: string): CallQuality | undefined {
      const row = of.get(callId)
      return row && qualityIn(row)
    }
  } as const
}

function rowOf({ seconds, poorSeconds, opinion, roundTrip, jitter, loss, oneWay }: CallQuality): QualityRow {
  return {
    seconds,
    poorSeconds,
    opinionMinimum: opinion?.minimum ?? null,
    opinionMean: opinion?.mean ?? null,
    opinionMaximum: opinion?.maximum ?? null,
    roundTripMean: roundTrip?.mean ?? null,
    roundTripMaximum: roundTrip?.maximum ?? null,
    jitterMean: jitter?.mean ?? null,
    jitterMaximum: jitter?.maximum ?? null,
    loss,
    oneWay: oneWay ? 1 : 0
  }
}

function qualityIn(row: QualityRow): CallQuality {
  const { seconds, poorSeconds, opinionMinimum, opinionMean, opinionMaximum, roundTripMean, roundTripMaximum, jitterMean, jitterMaximum } =
    row
  return {
    seconds,
    poorSeconds,
    opinion:
      opinionMinimum === null || opinionMean === null || opinionMaximum === null
        ? null
        : { minimum: opinionMinimum, mean: opinionMean, maximum: opinionMaximum },
    roundTrip: roundTripMean === null || roundTripMaximum === null ? null : { mean: roundTripMean, maximum: roundTripMaximum },
    jitter: jitterMean === null || jitterMaximum === null ? null : { mean: jitterMean, maximum: jitterMaximum },
    loss: row.loss,
    oneWay: row.oneWay === 1
  }
}
