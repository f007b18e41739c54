/** How calls sounded: figures alone, so that nothing has to be erased with a person. */
export const callQualitySchema = `
CREATE TABLE call_quality (
  call_id TEXT PRIMARY KEY REFERENCES call (id),
  -- seconds that were judged, and those of them with a warning
  seconds INTEGER NOT NULL,
  poor_seconds INTEGER NOT NULL,
  -- mean opinion score, 1 to 4.5; NULL where nothing was ever heard
  opinion_minimum REAL,
  opinion_mean REAL,
  opinion_maximum REAL,
  -- milliseconds; NULL where nobody measured
  round_trip_mean REAL,
  round_trip_maximum REAL,
  jitter_mean REAL,
  jitter_maximum REAL,
  -- of all packets that were to come, the fraction that did not
  loss REAL NOT NULL CHECK (loss BETWEEN 0 AND 1),
  one_way INTEGER NOT NULL CHECK (one_way IN (0, 1))
) STRICT, WITHOUT ROWID;
`
