const MU_LAW_BIAS = 0x84

/** The sample, 16 bits, of each µ-law byte (ITU-T G.711; RTP payload type 0). */
export const MU_LAW = Int16Array.from({ length: 256 }, (_, byte) => {
  const bits = ~byte & 0xff
  const magnitude = ((((bits & 0x0f) << 3) + MU_LAW_BIAS) << ((bits >> 4) & 7)) - MU_LAW_BIAS
  return bits & 0x80 ? -magnitude : magnitude
})

/** The sample, 16 bits, of each A-law byte (ITU-T G.711; RTP payload type 8). */
export const A_LAW = Int16Array.from({ length: 256 }, (_, byte) => {
  const bits = byte ^ 0x55
  const exponent = (bits >> 4) & 7
  const mantissa = ((bits & 0x0f) << 4) + 8
  const magnitude = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1)
  return bits & 0x80 ? magnitude : -magnitude
})
