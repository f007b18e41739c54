const COLON = 0x3a

/** A netstring: the length in bytes, a colon, the text and a comma. */
export function netstring(text: string): string {
  return `${Buffer.byteLength(text)}:${text},`
}

/** Cuts a stream of bytes into the texts of its netstrings. */
export class NetstringReader {
  private rest: Uint8Array = new Uint8Array()

  /** The texts that are complete with `chunk`. @throws when the bytes are no netstrings. */
  read(chunk: Uint8Array): string[] {
    this.rest = Buffer.concat([this.rest, chunk])
    const texts: string[] = []
    for (;;) {
      const colon = this.rest.indexOf(COLON)
      if (colon < 0) return texts
      const length = Number(text(this.rest, 0, colon))
      if (!Number.isInteger(length)) throw new Error(`no netstring: ${text(this.rest, 0, colon)}`)
      const end = colon + 1 + length
      if (this.rest.length <= end) return texts
      texts.push(text(this.rest, colon + 1, end))
      this.rest = this.rest.subarray(end + 1)
    }
  }
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('utf8')
}
