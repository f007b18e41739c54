const SIGNS = '0123456789*#'
const END_BIT = 0x80

/** Collects the keys in telephone events (RFC 4733). The end of one is sent several times, with the same timestamp. */
export class PressedTones {
  private latest: number | undefined
  private text = ''

  take(payload: Uint8Array, timestamp: number): void {
    const [event = -1, flags = 0] = payload
    const sign = SIGNS[event]
    if (sign === undefined || (flags & END_BIT) === 0 || timestamp === this.latest) return
    this.latest = timestamp
    this.text += sign
  }

  digits(): string {
    return this.text
  }
}
